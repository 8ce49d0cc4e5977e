import type { RequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import type { Engine, Installation } from '../engine/engine.ts';
import type { Pack } from '../statute/provision.ts';
import type { Step } from '../statute/step.ts';

/** The law as data, for those who want to read it. */
export interface LawTexts {
  packs: readonly Pack[];
  steps: Readonly<Record<string, Step>>;
  /** The instrument and article of a provision: 《…》第十五条第一款. */
  citationOf: (provision: string) => string;
}

/** How much is taken, and how often. */
export interface ApiLimits {
  /** The largest file, in bytes. */
  uploadBytes: number;
  /** Opinions that one address may submit in a minute. */
  opinionsAMinute: number;
  /** What one address may read of the public part in a minute. */
  publicReadsAMinute: number;
}

export const defaultLimits: ApiLimits = {
  uploadBytes: 200 * 1024 * 1024,
  opinionsAMinute: 10,
  publicReadsAMinute: 600,
};

/** What transport works with; the composition root makes it. */
export interface ApiDeps {
  engine: Engine;
  /** What the engine's first sealed entry says; it never changes. */
  installation: Installation;
  law: LawTexts;
  /** Finds out who asks, for every operation that is not open to the public. */
  authenticate: RequestHandler;
  /** Signing in and out, accounts and offices. */
  accountRoutes: readonly Router[];
  log: Logger;
  limits: ApiLimits;
  /** How many proxies stand before the server: their word for the client's address is believed. */
  proxies: number;
  /** Answers 503 to whatever comes once the server is closing. */
  closing: RequestHandler;
}
