import { UnreadableRow } from '../../errors.ts';
import type { Entry, PositionedText, Source } from '../ports/index.ts';

const PAGE = 500;

type Reading = Pick<Source['ledger'], 'readAll' | 'readTexts'>;

/** Why a row is no entry any more, in the verifier's own word for it. */
interface Unreadable {
  unreadable: 'no-json' | 'row-gone';
}

/** Some rows of a ledger as a verifier takes them. */
export interface TextPage {
  texts: readonly PositionedText[];
  entry(at: number): Promise<Entry | Unreadable>;
}

const behind = (position: string | undefined) =>
  position === undefined ? {} : { after: position };

async function entryBehind(
  ledger: Reading,
  position: string | undefined,
): Promise<Entry | Unreadable> {
  try {
    const [found] = await ledger.readAll({ limit: 1, ...behind(position) });
    return found?.entry ?? { unreadable: 'row-gone' };
  } catch (error) {
    if (error instanceof UnreadableRow) return { unreadable: 'no-json' };
    throw error;
  }
}

/** Every row of every stream, in the order of the log; none is passed over because of what it says. */
export async function* textPages(ledger: Reading): AsyncGenerator<TextPage> {
  for (let after: string | undefined; ;) {
    const texts = await ledger.readTexts({ limit: PAGE, ...behind(after) });
    const before = after;
    if (texts.length > 0)
      yield { texts, entry: (at) => entryBehind(ledger, texts[at - 1]?.position ?? before) };
    if (texts.length < PAGE) return;
    after = texts.at(-1)?.position;
  }
}
