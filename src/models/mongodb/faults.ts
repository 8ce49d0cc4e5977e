import { EngineError } from '../../errors.ts';

/** E11000 of the server: a unique index already has the value; `keyPattern` names the index. */
export interface DuplicateKey {
  code: 11000;
  keyPattern?: Record<string, number>;
}

/** Asked by shape: the driver's classes are not part of what it promises. */
export const isDuplicateKey = (error: unknown): error is DuplicateKey =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 11000;

/** Whatever the driver reports, other than what we expected, means that there is no answer. */
export const unavailable = (cause: unknown): EngineError =>
  cause instanceof EngineError
    ? cause
    : new EngineError('store-unavailable', '数据库不可用 (the database cannot answer)', { cause });

/** Runs a work on the database; a fault of the driver becomes EngineError `store-unavailable`. */
export async function answered<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw unavailable(error);
  }
}
