import { readEntryText } from '../../integrity/entry-text.ts';
import type { Hash } from '../../integrity/merkle.ts';
import type { Bag } from '../bag/bag.ts';
import { because, whyThrown } from '../because.ts';
import type { Findings, Place } from '../report.ts';
import { Chain } from './chain.ts';
import { parseLine, statesGround, type Entry, type EntryLine, type WithheldLine } from './entry.ts';
import { isOf, streamOfFile } from './files.ts';
import { linesOf } from './lines.ts';

export interface Leaf {
  place: Place;
  /** Of the entry's text, or as stated where it is withheld. */
  hash: Hash;
  /** True where the entry itself is here and its seal fits. */
  sound: boolean;
}

/** What later checks need of the entries; the rest is let go line by line. */
export interface Entries {
  leaves: Map<number, Leaf>;
  /** Entries of a file that are not withheld, with their places. */
  byFile: Map<string, { entry: Entry; place: Place }[]>;
  heads: Map<string, { sequence: number; seal: string }>;
  withheld: number;
  /** Lines of each file, and how many of them are withheld. */
  counts: Map<string, { lines: number; withheld: number }>;
  /** How many lines of each file are withheld on which ground. */
  grounds: Map<string, Map<string, number>>;
}

/** Reads all files of entries: form, own seals, chains. */
export async function readEntries(bag: Bag, findings: Findings): Promise<Entries> {
  const entries: Entries = {
    leaves: new Map(),
    byFile: new Map(),
    heads: new Map(),
    withheld: 0,
    counts: new Map(),
    grounds: new Map(),
  };
  await findings.check('seals', async () => {
    let chained = 0;
    for (const file of bag.names()) {
      const stream = streamOfFile(file, bag.folder);
      if (stream === undefined) continue;
      const chain = await readFile(bag, file, stream, entries, findings);
      if (file === 'data/entries.ndjson') chained = chain.length;
    }
    if (chained === 0)
      findings.fail(
        'file-missing',
        { place: { file: 'data/entries.ndjson' } },
        { manifest: 'RFC 8493' },
      );
    return { entries: entries.leaves.size - entries.withheld, chained };
  });
  if (entries.withheld > 0) await findings.check('withheld', () => ({ entries: entries.withheld }));
  return entries;
}

async function readFile(
  bag: Bag,
  file: string,
  stream: string | RegExp,
  entries: Entries,
  findings: Findings,
): Promise<Chain> {
  const chain = new Chain();
  const kept: { entry: Entry; place: Place }[] = [];
  entries.byFile.set(file, kept);
  try {
    for await (const { line, text } of linesOf(bag.read(file))) {
      const parsed = parseLine(text);
      const place = { file, line };
      if ('line' in parsed) {
        take(parsed.line, place, { stream, chain, kept, entries }, findings);
        continue;
      }
      const details = 'reason' in parsed ? { reason: because(parsed.reason) } : {};
      findings.fail(parsed.fault, { place }, details);
      chain.skip(place);
    }
  } catch (error) {
    findings.fail('unreadable', { place: { file } }, { reason: whyThrown(error) });
  }
  entries.counts.set(file, { lines: chain.length, withheld: chain.length - kept.length });
  if (chain.head && chain.stream) entries.heads.set(chain.stream, chain.head);
  return chain;
}

interface Taking {
  stream: string | RegExp;
  chain: Chain;
  kept: { entry: Entry; place: Place }[];
  entries: Entries;
}

function take(line: EntryLine, at: Place, taking: Taking, findings: Findings): void {
  const { stream, sequence, previous, seal, leaf } = line;
  const place = { ...at, stream, sequence, leaf };
  if (!isOf(stream, taking.stream)) findings.fail('stream-foreign', { place }, { stream });
  const { leaf: hash, sealed: sound } = line.entry
    ? readEntryText(line.entryText, line.entry)
    : { leaf: line.leafHash, sealed: true };
  if (!sound) findings.fail('entry-altered', { place });
  taking.chain.follow({ stream, sequence, previous, seal, place, sound }, findings);
  if (line.entry) taking.kept.push({ entry: line.entry, place });
  else withhold(line.withheld, place, taking.entries, findings);
  if (taking.entries.leaves.has(leaf))
    findings.fail(
      'chain-broken',
      { place, against: taking.entries.leaves.get(leaf)!.place },
      { expected: sequence },
    );
  taking.entries.leaves.set(leaf, { place, hash, sound });
}

function withhold(
  withheld: WithheldLine['withheld'],
  place: Place,
  entries: Entries,
  findings: Findings,
) {
  entries.withheld += 1;
  const file = entries.grounds.get(place.file ?? '') ?? new Map<string, number>();
  const words = [withheld.ground, withheld.provision].join(',');
  entries.grounds.set(place.file ?? '', file.set(words, (file.get(words) ?? 0) + 1));
  if (!statesGround(withheld)) findings.fail('withheld-without-ground', { place });
}
