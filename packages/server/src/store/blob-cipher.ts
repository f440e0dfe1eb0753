import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomFillSync,
  createSecretKey,
  type KeyObject,
} from 'node:crypto';
import { chunkSize, headerSize, tagSize } from './sealed-layout.ts';
import { StoreFault } from './store-fault.ts';

/** Seals and opens the chunks of one blob. */
export interface BlobCipher {
  readonly header: Buffer;
  /** Ciphertext and tag. */
  seal(index: number, last: boolean, plain: Uint8Array): readonly [Buffer, Buffer];
  /** @throws StoreFault `damaged` when it is not the very chunk that was sealed at this place */
  open(index: number, last: boolean, sealed: Buffer): Buffer;
}

/** For a blob to be written. `name` is bound to it: under another name it does not open. */
export function newBlobCipher(caseKey: KeyObject, name: string): BlobCipher {
  const header = Buffer.alloc(headerSize);
  header.set(beginning);
  randomFillSync(header, beginning.length, randomSize);
  return cipherFor(caseKey, name, header);
}

/** For a blob that was written. @throws StoreFault `damaged` when it does not begin like one */
export function blobCipherOf(caseKey: KeyObject, name: string, header: Buffer): BlobCipher {
  if (header.length !== headerSize || !header.subarray(0, beginning.length).equals(beginning))
    throw new StoreFault('damaged', name);
  return cipherFor(caseKey, name, Buffer.from(header));
}

// Magic, version, log2 of the chunk size, generation of the case's key.
const beginning = Buffer.from([...Buffer.from('OVRB'), 1, Math.log2(chunkSize), 0, 1]);
const saltSize = 32;
const prefixSize = 7;
const randomSize = saltSize + prefixSize;

/**
 * The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its
 * Nonce-Reuse Misuse-Resistance, CRYPTO 2015) over AES-256-GCM: nonce = prefix, chunk number, last or not.
 */
function cipherFor(caseKey: KeyObject, name: string, header: Buffer): BlobCipher {
  const salt = header.subarray(beginning.length, beginning.length + saltSize);
  const key = blobKey(caseKey, name, salt);
  const additional = Buffer.concat([header, Buffer.from(name)]);
  const nonce = Buffer.alloc(12);
  header.copy(nonce, 0, beginning.length + saltSize, beginning.length + randomSize);
  const nonceAt = (index: number, last: boolean): Buffer => {
    nonce.writeUInt32BE(index, prefixSize);
    nonce[11] = last ? 1 : 0;
    return nonce;
  };
  return {
    header,
    seal(index, last, plain) {
      const cipher = createCipheriv('aes-256-gcm', key, nonceAt(index, last)).setAAD(additional);
      const sealed = cipher.update(plain);
      cipher.final();
      return [sealed, cipher.getAuthTag()];
    },
    open(index, last, sealed) {
      const decipher = createDecipheriv('aes-256-gcm', key, nonceAt(index, last), { authTagLength: tagSize });
      decipher.setAAD(additional).setAuthTag(sealed.subarray(sealed.length - tagSize));
      const plain = decipher.update(sealed.subarray(0, sealed.length - tagSize));
      try {
        decipher.final();
      } catch (error) {
        throw new StoreFault('damaged', name, error);
      }
      return plain;
    },
  };
}

/** HKDF-Expand, one block (RFC 5869 section 2.3; the case's key is uniform, so section 3.3 needs no extract). */
function blobKey(caseKey: KeyObject, name: string, salt: Buffer): KeyObject {
  const info = Buffer.concat([Buffer.from('overread blob 1\0'), salt, Buffer.from(name), Buffer.from([1])]);
  return createSecretKey(createHmac('sha256', caseKey).update(info).digest());
}
