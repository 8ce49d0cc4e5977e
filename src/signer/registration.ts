import { registrationBytes, type PublicJwk, type Signer } from '../integrity/signatures/index.ts';

/** What is sent to have a key registered: the public key, its days, and proof that it is one's own. */
export interface RegistrationRequest {
  jwk: PublicJwk;
  validFrom: string;
  validTo: string;
  proof: string;
}

/** Days are civil days in Asia/Shanghai, both inclusive. */
export async function registrationOf(
  signer: Signer,
  days: { person: string; validFrom: string; validTo: string },
): Promise<RegistrationRequest> {
  const { jwk, thumbprint } = signer;
  const { validFrom, validTo } = days;
  const proof = await signer.sign(registrationBytes({ ...days, thumbprint }));
  return { jwk, validFrom, validTo, proof };
}
