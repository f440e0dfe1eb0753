import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const nonceSize = 12;
const tagSize = 16;

/**
 * A case's key under a master key: nonce, AES-256-GCM ciphertext, tag. Bound to the case and the master key,
 * so that a row moved to another case does not open. Random nonces hold for 2^32 wraps (NIST SP 800-38D, 8.3).
 */
export function wrapKey(master: KeyObject, masterKeyId: string, caseId: string, key: Buffer): Buffer {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv('aes-256-gcm', master, nonce).setAAD(boundTo(masterKeyId, caseId));
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** Nothing when it does not open. */
export function unwrapKey(
  master: KeyObject,
  masterKeyId: string,
  caseId: string,
  wrapped: Buffer,
): Buffer | undefined {
  if (wrapped.length !== nonceSize + 32 + tagSize) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', master, wrapped.subarray(0, nonceSize), {
    authTagLength: tagSize,
  });
  decipher.setAAD(boundTo(masterKeyId, caseId)).setAuthTag(wrapped.subarray(-tagSize));
  const key = decipher.update(wrapped.subarray(nonceSize, -tagSize));
  try {
    decipher.final();
    return key;
  } catch {
    return undefined;
  }
}

const boundTo = (masterKeyId: string, caseId: string): Buffer =>
  Buffer.from(`overread case key 1\0${masterKeyId}\0${caseId}`);
