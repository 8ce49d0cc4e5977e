import { describe, expect, it } from '@jest/globals';
import { act, changing, file, given } from '../support/case.ts';
import { archived, compiled, executing, gaps, transfer } from '../support/acts/aftermath.ts';
import { deliberatedWith } from '../support/acts/deliberation.ts';
import { drafted } from '../support/acts/drafting.ts';
import { itemsConfirmed } from '../support/acts/legality-review.ts';
import { issued, promulgated } from '../support/acts/resolution.ts';
import { edition } from '../support/edition.ts';
import { documents } from '../../src/statute/documents.ts';

const at = expect.any(String) as unknown as string;
const compile = (changes: object = {}) => act('CompileArchive', { missing: gaps, ...changes });

describe('Article 33: the archive', () => {
  it('A-ARCH-1 compiles a file whose every gap has a reason', () => {
    given(...executing)
      .when(compile())
      .records('ArchiveCompiled', { archive: 'compiled' });
  });

  it.each([
    ['no word', []],
    ['no reason', [{ document: 'D22' }]],
    ['a reason for another document', [{ document: 'D30', reason: '不适用' }]],
  ])('A-ARCH-1 refuses a file that lacks a document with %s', (_what, missing) => {
    const { ruling, ...it } = given(...executing).when(compile({ missing }));
    it.isRefusedUnder('A-ARCH-1');
    expect(ruling.lawful ? [] : ruling.breaches[0]?.missing).toEqual([
      expect.objectContaining({ document: 'D22' }),
    ]);
  });

  it('A-ARCH-1 asks for every document that each file has', () => {
    const { ruling } = given(...promulgated).when(compile({ missing: [] }));
    const asked = ruling.lawful ? [] : ruling.breaches[0]?.missing.map(({ document }) => document);
    const always = documents.filter(({ mandatory }) => mandatory === 'always');
    expect(always.map(({ code }) => code)).toEqual(expect.arrayContaining(asked ?? []));
    expect(asked).toEqual(['D22', 'D31']);
  });

  it('A-ARCH-1 finds a document that was filed along the way', () => {
    const { matter } = given(...itemsConfirmed);
    expect(matter.context.documents['D22']).toBe(2);
    expect(matter.context.documents['D30']).toBeUndefined();
  });

  it('A-ARCH-1 refuses to compile before the procedure has ended', () => {
    given(...issued)
      .when(compile({ missing: [...gaps, ...later] }))
      .isRefusedUnder('A-ARCH-1');
  });

  it.each([
    ['withdrawn', [...drafted, act('WithdrawMatter', { reason: '条件不成熟' })]],
    ['rejected', [...deliberatedWith('disagree', 'disagree'), act('RejectDraft', {})]],
  ])('A-ARCH-1 takes the file of a matter that was %s, with an account of it', (_how, history) => {
    given(...history)
      .when(compile({ missing: [], endedEarly: '程序在起草阶段终止' }))
      .records('ArchiveCompiled');
    given(...history)
      .when(compile({ missing: [] }))
      .isRefusedUnder('A-ARCH-1');
  });

  it('A-ARCH-1 takes what comes with the file itself', () => {
    given(...executing)
      .when(compile({ missing: undefined, evidence: [file('D34'), file('D22')] }))
      .leaves({ archive: { compiledAt: at, missing: [] } });
    given(...executing)
      .when(compile({ missing: [], evidence: [file('D34'), file('D21')] }))
      .isRefusedUnder('A-ARCH-1');
  });

  it('A-ARCH-1 refuses a reason that says nothing', () => {
    given(...executing)
      .when(compile({ missing: [{ document: 'D22', reason: ' ' }] }))
      .isRefusedUnder('A-ARCH-1');
  });

  it('keeps which documents are missing, and who received the file', () => {
    given(...executing)
      .when(compile())
      .leaves({ archive: { compiledAt: at, missing: ['D22'] } });
    given(...compiled)
      .when(act('TransferArchive', transfer))
      .leaves({ archive: { compiledAt: at, missing: ['D22'], ...transfer, transferredAt: at } });
  });

  it('ARC-1 transfers the file against a receipt, once it is compiled', () => {
    given(...compiled)
      .when(act('TransferArchive', transfer))
      .records('ArchiveTransferred', { archive: 'transferred' });
    given(...executing)
      .when(act('TransferArchive', transfer))
      .isRefusedUnder('A-ARCH-1');
    for (const name of Object.keys(transfer))
      given(...compiled)
        .when(act('TransferArchive', { ...transfer, [name]: ' ' }))
        .isRefusedUnder('ARC-1');
  });

  it('SZ-ARCH-2 flags a transfer after thirty days, which stays possible', () => {
    given(...compiled)
      .when(act('TransferArchive', transfer, { at: '2026-06-17' }))
      .warnsUnder();
    given(...compiled)
      .when(act('TransferArchive', transfer, { at: '2026-06-18' }))
      .warnsUnder('SZ-ARCH-2');
    const none = changing(compiled, 'ProposeMatter', { edition: { ...edition, limits: {} } });
    given(...none)
      .when(act('TransferArchive', transfer, { at: '2026-06-18' }))
      .warnsUnder();
  });

  it('A-ARCH-1 closes the file once it is handed over', () => {
    given(...archived)
      .when(compile())
      .isRefusedBy('step-not-open');
  });
});

const later = [
  { document: 'D29', reason: '尚未公布' },
  { document: 'D31', reason: '尚未执行' },
];
