import {
  emptyDirectory,
  judgeDirectoryAct,
  withDirectoryEntry,
  type Directory,
  type DirectoryAct,
} from '../../annual-report/acts/directory.ts';
import { noEdits, withEdit, type Edits } from '../../annual-report/acts/edits.ts';
import { yearActs, type YearActName } from '../../annual-report/acts/index.ts';
import {
  emptyRegister,
  judgeRegisterAct,
  withRegisterEntry,
  type Register,
  type RegisterAct,
} from '../../annual-report/acts/register.ts';
import type { Line } from '../../annual-report/line.ts';
import type { Breach } from '../../errors.ts';
import type { Entry, Ledger } from '../ports/index.ts';

export type Book = 'directory' | 'register' | 'report';

/** The name of a book's stream. */
export const bookStream = (book: Book, year: string): string => `${book}:${year}`;

const PAGE = 500;

/** The entries of one book up to a position of the ledger (inclusive), or all of them. */
export async function bookEntries(
  ledger: Ledger,
  book: Book,
  year: string,
  upTo?: string,
): Promise<Entry[]> {
  const prefix = bookStream(book, year);
  const entries: Entry[] = [];
  for (let after: string | undefined; ;) {
    const page = await ledger.readAll({
      limit: PAGE,
      prefix,
      ...(after === undefined ? {} : { after }),
    });
    entries.push(
      ...page
        .filter(({ position }) => upTo === undefined || position <= upTo)
        .map(({ entry }) => entry),
    );
    if (page.length < PAGE) return entries;
    after = page.at(-1)?.position;
  }
}

async function folded<B>(
  entries: Promise<Entry[]>,
  empty: B,
  fold: (book: B, line: Line) => B,
): Promise<B> {
  return (await entries).reduce<B>((book, entry) => fold(book, entry), empty);
}

export const directoryOf = (ledger: Ledger, year: string, upTo?: string): Promise<Directory> =>
  folded(bookEntries(ledger, 'directory', year, upTo), emptyDirectory, withDirectoryEntry);

/** Years whose directories are remembered: acts of today ask for one or two. */
const REMEMBERED = 8;

/** Reads directories for who asks often: each is folded once for every last entry that its book has. */
export function openDirectories(ledger: Ledger): (year: string) => Promise<Directory> {
  const known = new Map<string, { seal: string; directory: Directory }>();
  return async (year) => {
    const head = await ledger.head(bookStream('directory', year));
    if (head === undefined) return emptyDirectory;
    const before = known.get(year);
    if (before?.seal === head.seal) return before.directory;
    const directory = await directoryOf(ledger, year);
    known.set(year, { seal: head.seal, directory });
    if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
    return directory;
  };
}

export const registerOf = (ledger: Ledger, year: string, upTo?: string): Promise<Register> =>
  folded(bookEntries(ledger, 'register', year, upTo), emptyRegister, withRegisterEntry);

export const editsOf = (ledger: Ledger, year: string, upTo?: string): Promise<Edits> =>
  folded(bookEntries(ledger, 'report', year, upTo), noEdits, withEdit);

const isBook = <B extends Book>(act: YearActName, book: B): boolean => yearActs[act].book === book;

/** The breaches that an act on the directory or the register would commit; none where it may be recorded. */
export async function judgeBookAct(
  ledger: Ledger,
  year: string,
  act: YearActName,
  stated: Record<string, unknown>,
): Promise<Breach[]> {
  if (isBook(act, 'directory'))
    return judgeDirectoryAct(act as DirectoryAct, stated, await directoryOf(ledger, year));
  if (isBook(act, 'register'))
    return judgeRegisterAct(act as RegisterAct, stated, await registerOf(ledger, year));
  return [];
}
