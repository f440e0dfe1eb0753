import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { CaseKeys } from './case-keys.ts';
import { StoreFault } from './store-fault.ts';

const version = 1;
const nonceSize = 12;
const tagSize = 16;

/**
 * Seals small values for the database: version, nonce, AES-256-GCM ciphertext of the JSON, tag; bound to the
 * case and the place. The key is derived from the case's key, apart from those of blobs.
 */
export function createCaseSeal(keys: CaseKeys): CaseSeal {
  return {
    async seal(caseId, place, value) {
      const nonce = randomBytes(nonceSize);
      const cipher = createCipheriv('aes-256-gcm', valueKey(await keys.keyOf(caseId)), nonce);
      cipher.setAAD(boundTo(caseId, place));
      const sealed = cipher.update(JSON.stringify(value), 'utf8');
      return Buffer.concat([Buffer.from([version]), nonce, sealed, cipher.final(), cipher.getAuthTag()]);
    },
    async open(caseId, place, sealed) {
      const key = valueKey(await keys.keyOf(caseId));
      return JSON.parse(openValue(key, caseId, place, sealed).toString('utf8')) as unknown;
    },
    secretFor: async (caseId, purpose) => expanded(await keys.keyOf(caseId), `overread secret 1 ${purpose}`),
  };
}

function openValue(key: KeyObject, caseId: string, place: string, sealed: Buffer): Buffer {
  const damaged = (cause?: unknown): StoreFault => new StoreFault('damaged', `${caseId} ${place}`, cause);
  if (sealed.length < 1 + nonceSize + tagSize || sealed[0] !== version) throw damaged();
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceSize), {
    authTagLength: tagSize,
  });
  decipher.setAAD(boundTo(caseId, place)).setAuthTag(sealed.subarray(-tagSize));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceSize, -tagSize)), decipher.final()]);
  } catch (error) {
    throw damaged(error);
  }
}

/** HKDF-Expand, one block (RFC 5869 section 2.3). */
const expanded = (caseKey: KeyObject, info: string): Buffer =>
  createHmac('sha256', caseKey).update(`${info}\0\u0001`).digest();

const valueKey = (caseKey: KeyObject): KeyObject => createSecretKey(expanded(caseKey, 'overread value 1'));

const boundTo = (caseId: string, place: string): Buffer => Buffer.from(`${caseId}\0${place}`);
