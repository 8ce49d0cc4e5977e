// What is sent to MongoDB, command by command, in words that can be held against a table.
import type { Connection, mongo } from 'mongoose';

type Document = Record<string, unknown>;

/** A stream's kind: what stands before the first colon of its name. */
const kindOf = (stream: unknown): string => String(stream).split(':')[0]!;

/** What of the ledger is asked for, or written to it. */
function inLedger({ filter, documents, projection }: Document): string {
  const [first] = (documents as Document[] | undefined) ?? [];
  if (first) return `entry of ${kindOf(first.stream)}`;
  const { stream, sequence, commandId } = (filter ?? {}) as Document;
  if (commandId !== undefined) return `command of ${kindOf(stream)}`;
  if (projection === undefined) return `entries of ${kindOf(stream)}`;
  return sequence === undefined
    ? `search for the head of ${kindOf(stream)}`
    : `head of ${kindOf(stream)}`;
}

/** `find sessions`, `insert entry of matter`: the command and what it is about. */
function inWords({ commandName, command }: mongo.CommandStartedEvent): string {
  const collection = String(command[commandName]);
  const about = collection === 'ledger' ? inLedger(command) : collection.replace(/^view_/, '');
  return `${commandName} ${about}`;
}

/** The driver's own upkeep of its connections. */
const upkeep = new Set(['hello', 'ping', 'endSessions']);

/** Lists what a connection sends while work is done, in alphabetical order: side by side has none. */
export async function commandsOf(
  connection: Connection,
  work: () => PromiseLike<unknown>,
): Promise<string[]> {
  const sent: string[] = [];
  const listen = (event: mongo.CommandStartedEvent) => {
    if (!upkeep.has(event.commandName)) sent.push(inWords(event));
  };
  const client = connection.getClient();
  client.on('commandStarted', listen);
  await work();
  client.off('commandStarted', listen);
  return sent.toSorted();
}
