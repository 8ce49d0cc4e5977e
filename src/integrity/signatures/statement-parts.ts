/** The three matters of article 27 of Order 713, as far as the signer makes findings. */
export const findingNames = ['authority', 'procedure', 'content'] as const;
export type FindingName = (typeof findingNames)[number];

export interface Finding {
  result?: string;
  reasons?: string;
}

/** What a signature is about, apart from its text: plain JSON, every part of it signed. */
export interface StatementParts {
  /** The step that is signed: GiveLegalOpinion. */
  act: string;
  matter: { id: string; title: string };
  /** The law to which the matter is pinned: the day of filing, and the digest of the whole edition. */
  edition: { filedOn: string; sha256: string };
  /** The text that the act speaks of, by the name and SHA-256 of its file; null where it speaks of none. */
  draft: { title: string; sha256: string } | null;
  /** Null where the act makes no findings. */
  findings: Partial<Record<FindingName, Finding>> | null;
  /** lawful, conditional, unlawful, declined; confirmed. */
  conclusion: string;
  /** What the signer reserves; empty where nothing is. */
  reservations: string;
  /** `unitName`: what the unit is registered as; absent from statements of the first form. */
  signer: { person: string; name: string; role: string; unit: string; unitName?: string };
  /** The civil day (Asia/Shanghai) on which the statement was made. */
  date: string;
  /** What else is part of it: for the review office the lawyers' positions, for minutes the entry. */
  context: Record<string, unknown>;
  /** Everything that the step itself states, word for word, its files by document and SHA-256. */
  stated: Record<string, unknown>;
}
