import type { Missing } from '../../../errors.ts';
import { civilDateOf, daysBetween } from '../../../statute/calendar/index.ts';
import { documentOf, documents } from '../../../statute/documents.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage, Way } from '../stage.ts';
import { dayRules } from './day-order.ts';
import { minutesAreAnswered } from './minutes-confirmation.ts';
import { bindingNumber } from './numbers.ts';
import { asStated, said, unstated } from './stated.ts';

/** 归档(D34): Order 713 art 33. */
export interface ArchiveRecord {
  compiledAt: string;
  /** Documents that every file has and this one has not, each with a reason on record. */
  missing: readonly string[];
  receipt?: string;
  receivedBy?: string;
  transferredAt?: string;
}

const ended = ['promulgated', 'rejected', 'declined', 'withdrawn'];

const mandatory = documents
  .filter((document) => document.mandatory === 'always')
  .map(({ code }) => code);

/** What is filed with the authority above once it is published (地方组织法 art 75). */
const isNormativeDocument = ({ standing }: Dossier): boolean =>
  standing.normativeCheck === 'checked';

/**
 * Every document that each file must have is on record, or its absence has a reason. A matter that
 * ended without a decision owes one account of where it ended instead of a reason for each.
 */
function unexplainedGaps(dossier: Dossier, fact: Fact<'ArchiveCompiled'>): Missing[] {
  const { missing = [], endedEarly, evidence = [] } = fact;
  if (dossier.standing.procedure !== 'promulgated')
    return unless(
      said(endedEarly),
      '未形成决定的,缺少程序终止情况的说明',
      'The account of how the procedure ended is missing',
      '/endedEarly',
    );
  const isFiled = (code: string) =>
    (dossier.documents[code] ?? 0) > 0 || evidence.some(({ document }) => document === code);
  const isExplained = (code: string) =>
    missing.some(({ document, reason }) => document === code && said(reason));
  return [...mandatory, ...(isNormativeDocument(dossier) ? ['D30'] : [])]
    .filter((code) => !isFiled(code) && !isExplained(code))
    .map((code) => ({
      zh: `${code}《${documentOf(code).zh}》缺件且无说明`,
      en: `${code} (${documentOf(code).en}) is missing without a reason`,
      field: '/missing',
      document: code,
    }));
}

/** Counted from the end of the procedure: 决策完成之日起. */
function late(dossier: Dossier, { at }: { at: string }): Missing[] {
  const most = bindingNumber(dossier, 'archiveDays');
  const endedAt = dossier.since.procedure;
  if (most === undefined || !endedAt) return [];
  const taken = daysBetween(civilDateOf(endedAt), civilDateOf(at));
  return unless(
    taken <= most,
    `决策完成后第${taken}日移交,超过${most}日`,
    `Transferred ${taken} days after the procedure ended; ${most} are allowed`,
  );
}

const rules = ruleTable({
  'procedure-has-ended': {
    provision: 'A-ARCH-1',
    requires: { zh: '程序终结后整理归档。', en: 'The file is compiled once the procedure ended.' },
    suppliedBy: ['publisher'],
    needs: [{ procedure: ended }],
  },
  'file-is-complete': {
    provision: 'A-ARCH-1',
    suppliedBy: ['drafter', 'archivist'],
    documents: ['D34'],
    finds: on('ArchiveCompiled', unexplainedGaps),
  },
  'transfer-has-its-receipt': {
    provision: 'ARC-1',
    requires: {
      zh: '移交档案须有接收单位和接收凭证。',
      en: 'A transfer names who received the file, with a receipt.',
    },
    suppliedBy: ['archivist'],
    documents: ['D34'],
    finds: on('ArchiveTransferred', (_dossier, fact) =>
      unstated(fact, [
        ['receipt', '接收凭证', 'The receipt'],
        ['receivedBy', '接收单位', 'Who received it'],
      ]),
    ),
  },
  'transferred-in-time': {
    provision: 'SZ-ARCH-2',
    suppliedBy: ['archivist'],
    documents: ['D34'],
    flags: late,
  },
});

const compiling: Way = {
  to: 'compiled',
  under: [rules['procedure-has-ended'], rules['file-is-complete'], minutesAreAnswered],
};

export const archive: Stage = {
  zh: '归档',
  en: 'Archive',
  law: '第三十三条',
  initial: 'open',
  states: {
    open: { zh: '未归档', en: 'Open', on: { ArchiveCompiled: compiling } },
    compiled: {
      zh: '已整理',
      en: 'Compiled',
      on: {
        ArchiveCompiled: compiling,
        ArchiveTransferred: {
          to: 'transferred',
          under: [
            rules['procedure-has-ended'],
            rules['transfer-has-its-receipt'],
            rules['transferred-in-time'],
            dayRules['handover-day-follows-publication'],
          ],
        },
      },
    },
    transferred: { zh: '已移交', en: 'Transferred' },
  },
  folds: {
    ArchiveCompiled: (_dossier, { at, missing = [] }) => ({
      archive: { compiledAt: at, missing: missing.map(({ document }) => document) },
    }),
    ArchiveTransferred: ({ archive: before }, { at, receipt, receivedBy }) =>
      before
        ? {
            archive: {
              ...before,
              ...asStated({ receipt, receivedBy }),
              transferredAt: at,
            },
          }
        : {},
  },
};
