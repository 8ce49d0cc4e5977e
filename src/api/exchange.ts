import type { Response } from 'express';
import type { operations } from '../contract.ts';
import type { Operation } from './openapi.ts';

/** What one request is known by while it is answered. */
export interface Exchange {
  requestId: string;
  language: 'zh' | 'en';
  /** Whether this installation is a demonstration: every answer says so. */
  demonstration: boolean;
  operation?: Operation;
  /** The path's values as they stand in the URL, percent-encoded. */
  rawPath: Record<string, string>;
  /** What the client sent, found to be as the contract has it. */
  input?: { path: object; query: object; header: object; body: unknown };
}

const exchanges = new WeakMap<object, Exchange>();

export function beginExchange(res: Response, exchange: Exchange): void {
  exchanges.set(res, exchange);
}

/** @throws TypeError before the exchange has begun: a fault in the order of the middleware */
export function exchangeOf(res: Response): Exchange {
  const exchange = exchanges.get(res);
  if (!exchange) throw new TypeError('This answer belongs to no exchange.');
  return exchange;
}

/** The operation of the contract that is being answered. */
export function operationOf(res: Response): Operation {
  const { operation } = exchangeOf(res);
  if (!operation) throw new TypeError('This answer belongs to no operation.');
  return operation;
}

type OperationId = keyof operations;
type ParametersOf<O extends OperationId> = operations[O]['parameters'];
type Part<P, K extends string> = P extends { [key in K]?: infer V } ? NonNullable<V> : object;
type BodyOf<O extends OperationId> = operations[O] extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? B
  : undefined;

export interface Input<O extends OperationId> {
  path: Part<ParametersOf<O>, 'path'>;
  query: Part<ParametersOf<O>, 'query'>;
  header: Part<ParametersOf<O>, 'header'>;
  body: BodyOf<O>;
}

/** What the client sent to an operation, typed by the contract. */
export function inputOf<O extends OperationId>(res: Response, ...ids: O[]): Input<O> {
  const { id } = operationOf(res);
  const { input } = exchangeOf(res);
  if (!input || !ids.some((known) => known === id))
    throw new TypeError(`${id} is answered by the route of ${ids.join(', ')}.`);
  // Made true by validate.ts, which has checked every part against this very operation.
  return input as unknown as Input<O>;
}
