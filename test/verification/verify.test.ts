import { describe, expect, it } from '@jest/globals';
import { reportInWords } from '../../src/verification/in-words.ts';
import { verifyPackage } from '../../src/verification/verify.ts';
import { recorded } from '../support/recorded.ts';
import { bagOf, inFolder, logOfMatter, payloadOf } from '../support/package/contents.ts';
import { inMemory, zipOf } from '../support/package/zip.ts';

describe('a package', () => {
  it('holds', async () => {
    const log = logOfMatter('whole-matter');
    const { matterId } = recorded('whole-matter').record;
    const files = bagOf(payloadOf(log, matterId), matterId, log.key);
    const zip = await zipOf(inFolder(files, matterId));
    const report = await verifyPackage(inMemory(zip), { keys: [log.key.vkey] });
    console.log(reportInWords(report));
    expect(report.fails).toEqual([]);
  });
});
