const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the server adds to what was stated: never part of what somebody signs. */
const added = ['type', 'at', 'by', 'warnings', 'signature'];

/**
 * What a recorded fact states, as its author sent and signed it: without what the server added, files
 * by document and SHA-256 alone. Equal to `stated` of the statement that was signed, or the signature
 * is of something else.
 */
export function statedIn(fact: Record<string, unknown>): Record<string, unknown> {
  const members = Object.entries(fact).filter(([name]) => !added.includes(name));
  return Object.fromEntries(
    members.map(([name, value]) => [name, name === 'evidence' ? filesOf(value) : value]),
  );
}

const filesOf = (evidence: unknown): unknown =>
  Array.isArray(evidence)
    ? evidence.map((item: unknown) =>
        isRecord(item) ? { document: item.document, sha256: item.sha256 } : item,
      )
    : evidence;
