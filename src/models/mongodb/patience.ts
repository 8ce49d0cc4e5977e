// How long an unclear answer of the database is followed up, in milliseconds.

/** A new primary is elected in about 12 s. */
export const SETTLE_WITHIN = 20_000;
export const SETTLE_EVERY = 250;
