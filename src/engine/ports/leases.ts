/** Mutual exclusion between processes that survives the death of a holder. */
export interface Leases {
  /**
   * Takes or renews the lease for `milliseconds`; the fencing token grows with each new holder.
   * Undefined where another holder has it.
   */
  take(name: string, holder: string, milliseconds: number, now: Date): Promise<number | undefined>;
  release(name: string, holder: string): Promise<void>;
}
