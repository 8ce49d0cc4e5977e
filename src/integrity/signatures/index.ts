/** Signatures of people: statements, keys, detached JWS. Pure; no private key is known here. */
export { faultsOf, type ProofFault, type ToCheck } from './check.ts';
export { opensslSignature, pemOf } from './for-openssl.ts';
export { detached, encodedHeaderOf, parseDetached, signingInput, type DetachedJws } from './jws.ts';
export {
  faultOfKey,
  registrationBytes,
  withKeyFact,
  type KeyEvent,
  type KeyFact,
  type Keys,
  type KeyStateFault,
  type Moment,
  type RegisteredKey,
  type Registration,
} from './keys.ts';
export {
  algorithms,
  readPublicKey,
  sm2PointOf,
  thumbprintOf,
  type Algorithm,
  type KeyFault,
  type PublicJwk,
  type PublicKey,
} from './public-key.ts';
export { readSignature, readStatement } from './read.ts';
export type { Signer, Verifier } from './seam.ts';
export { statedIn } from './stated.ts';
export {
  bytesOf,
  differences,
  formatOf,
  statementOf,
  type Signature,
  type SignedStatement,
} from './statement.ts';
export type { StatementParts } from './statement-parts.ts';
export { signedActs, signingRoles, textOf } from './statement-text.ts';
export { faultOfSignature, SM2_USER_ID, verifiers, type SignatureFault } from './verifiers.ts';
