import type { Breach } from '../../errors.ts';
import type { CivilDate } from '../../statute/calendar/index.ts';
import type { Line } from '../line.ts';
import { breaches, unless, type Circumstances, type YearAct } from './act.ts';

const keeper = ['secretary', 'unitHead'] as const;

/** 目录和听证目录: Order 713 art 3(3), yearly by the practice of Shenzhen. */
export const directoryActs = {
  ListDirectoryItem: {
    zh: '列入目录事项',
    en: 'List an item in the directory',
    becomes: 'DirectoryItemListed',
    book: 'directory',
    by: keeper,
    provision: 'A-DIR-1',
  },
  AdjustDirectoryItem: {
    zh: '调整目录事项',
    en: 'Adjust an item of the directory',
    becomes: 'DirectoryItemAdjusted',
    book: 'directory',
    by: keeper,
    provision: 'A-DIR-1',
  },
  RemoveDirectoryItem: {
    zh: '调出目录事项',
    en: 'Remove an item from the directory',
    becomes: 'DirectoryItemRemoved',
    book: 'directory',
    by: keeper,
    provision: 'A-DIR-1',
  },
  RecordPartyConsent: {
    zh: '记录同级党委同意',
    en: 'Record the consent of the Party committee',
    becomes: 'PartyConsentRecorded',
    book: 'directory',
    by: keeper,
    provision: 'A-DIR-1',
  },
  PublishDirectory: {
    zh: '公布目录',
    en: 'Publish the directory',
    becomes: 'DirectoryPublished',
    book: 'directory',
    by: ['publisher', 'secretary'],
    provision: 'A-DIR-1',
  },
} as const satisfies Record<string, YearAct>;

export interface DirectoryItem {
  number: string;
  name: string;
  unit: string;
  plannedFor: CivilDate;
  /** Whether it stands in the hearing directory too. */
  hearing: boolean;
}

/** One item with what happened to it. */
export interface ListedItem extends DirectoryItem {
  /** The entry that listed it. */
  sequence: number;
  /** Listed after the directory was first published. */
  adjustedIn: boolean;
  removed?: { sequence: number; reason: string };
  adjustments: { sequence: number; reason: string }[];
}

export interface Publication {
  sequence: number;
  publishedOn: CivilDate;
  url: string;
  /** What the public was shown: the items as they stood. */
  items: DirectoryItem[];
}

/** The directory of a year as its entries fold. */
export interface Directory {
  items: ListedItem[];
  consents: { sequence: number; on: CivilDate; reference: string }[];
  publications: Publication[];
  /** The entry of the last change of an item. */
  changed: number;
}

export const emptyDirectory: Directory = { items: [], consents: [], publications: [], changed: 0 };

interface DirectoryFact extends Circumstances, DirectoryItem {
  type: string;
  reason?: string;
  on: CivilDate;
  reference: string;
  publishedOn: CivilDate;
  url: string;
}

/** The directory with one entry more. */
export function withDirectoryEntry(directory: Directory, { sequence, fact }: Line): Directory {
  // Validated and judged before it was sealed.
  const stated = fact as unknown as DirectoryFact;
  return folds[stated.type]?.(directory, stated, sequence) ?? directory;
}

type Fold = (directory: Directory, fact: DirectoryFact, sequence: number) => Directory;

const folds: Readonly<Record<string, Fold>> = {
  DirectoryItemListed: (directory, { number, name, unit, plannedFor, hearing }, sequence) => ({
    ...directory,
    changed: sequence,
    items: [
      ...directory.items,
      {
        number,
        name,
        unit,
        plannedFor,
        hearing,
        sequence,
        adjustedIn: directory.publications.length > 0,
        adjustments: [],
      },
    ],
  }),
  DirectoryItemAdjusted: (directory, fact, sequence) =>
    changedItem(directory, fact.number, sequence, (item) => ({
      ...item,
      name: fact.name ?? item.name,
      unit: fact.unit ?? item.unit,
      plannedFor: fact.plannedFor ?? item.plannedFor,
      hearing: fact.hearing ?? item.hearing,
      adjustments: [...item.adjustments, { sequence, reason: fact.reason ?? '' }],
    })),
  DirectoryItemRemoved: (directory, { number, reason = '' }, sequence) =>
    changedItem(directory, number, sequence, (item) => ({
      ...item,
      removed: { sequence, reason },
    })),
  PartyConsentRecorded: (directory, { on, reference }, sequence) => ({
    ...directory,
    consents: [...directory.consents, { sequence, on, reference }],
  }),
  DirectoryPublished: (directory, { publishedOn, url }, sequence) => ({
    ...directory,
    publications: [
      ...directory.publications,
      { sequence, publishedOn, url, items: standing(directory).map(shown) },
    ],
  }),
};

const changedItem = (
  directory: Directory,
  number: string,
  sequence: number,
  change: (item: ListedItem) => ListedItem,
): Directory => ({
  ...directory,
  changed: sequence,
  items: directory.items.map((item) =>
    item.number === number && !item.removed ? change(item) : item,
  ),
});

/** The items that stand in the directory now. */
export const standing = ({ items }: Directory): ListedItem[] =>
  items.filter((item) => !item.removed);

const shown = ({ number, name, unit, plannedFor, hearing }: ListedItem): DirectoryItem => ({
  number,
  name,
  unit,
  plannedFor,
  hearing,
});

type Stated = Partial<Omit<DirectoryFact, 'type'>>;

const known = (directory: Directory, { number }: Stated) =>
  unless(
    standing(directory).some((item) => item.number === number),
    '目录中没有这个序号',
    'The directory has no such number',
    '/number',
  );
const reasoned = ({ reason }: Stated) =>
  unless(reason?.trim(), '缺少理由', 'The reason is missing', '/reason');

/** What each act on the directory still lacks under A-DIR-1. */
const lacks: Record<
  keyof typeof directoryActs,
  (directory: Directory, stated: Stated) => ReturnType<typeof unless>
> = {
  ListDirectoryItem: (directory, stated) => [
    ...unless(
      !directory.items.some(({ number }) => number === stated.number),
      '这个序号已经用过',
      'This number was used before',
      '/number',
    ),
    ...(directory.publications.length > 0 ? reasoned(stated) : []),
  ],
  AdjustDirectoryItem: (directory, stated) => [...known(directory, stated), ...reasoned(stated)],
  RemoveDirectoryItem: (directory, stated) => [...known(directory, stated), ...reasoned(stated)],
  RecordPartyConsent: (directory) =>
    unless(directory.items.length > 0, '目录中还没有事项', 'The directory has no item yet'),
  PublishDirectory: ({ consents, changed }, { publishedOn = '' }) => {
    const consent = consents.at(-1);
    return [
      ...unless(
        consent && consent.sequence > changed,
        '同级党委尚未同意目录(含最近一次调整)',
        'The Party committee has not consented to the directory with its last change',
      ),
      ...unless(
        !consent || consent.on <= publishedOn,
        '党委同意须在公布之前',
        'The Party committee consents before publication',
        '/publishedOn',
      ),
    ];
  },
};

export type DirectoryAct = keyof typeof directoryActs;

/** The breaches that an act on the directory would commit; none where it may be recorded. */
export const judgeDirectoryAct = (
  act: DirectoryAct,
  stated: Record<string, unknown>,
  directory: Directory,
): Breach[] =>
  breaches('directory-is-consented-and-traced', 'A-DIR-1', keeper, lacks[act](directory, stated));
