import { afterAll, beforeAll, describe } from '@jest/globals';
import { blobCases } from './blobs.ts';
import { killCases } from './kill.ts';
import { leaseCases } from './leases.ts';
import { ledgerCases } from './ledger.ts';
import type { Open, Subject } from './subject.ts';
import { viewCases } from './views.ts';

/** One list of cases for every implementation of the ports. */
export function storesContract(open: Open): void {
  let subject: Subject;
  beforeAll(async () => {
    subject = await open();
  });
  afterAll(() => subject.close());

  describe('the ledger', () => {
    ledgerCases(() => subject);
  });
  describe('the views', () => {
    viewCases(() => subject);
  });
  describe('the files', () => {
    blobCases(() => subject);
  });
  describe('the leases', () => {
    leaseCases(() => subject);
  });
  describe('a killed process', () => {
    killCases(open);
  });
}
