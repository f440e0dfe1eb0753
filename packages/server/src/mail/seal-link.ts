import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals links with their one-time tokens, so that the database alone opens nobody's account. */
export interface LinkSeal {
  readonly seal: (mailId: string, link: string) => Buffer;
  /** @throws when the bytes were changed or belong to another mail or secret */
  readonly open: (mailId: string, sealed: Buffer) => string;
}

const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM under a key made from the server's secret, bound to the mail's id. */
export function createLinkSeal(secret: string): LinkSeal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'overread mail links', 32));
  return {
    seal: (mailId, link) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(mailId));
      const body = Buffer.concat([cipher.update(link, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open: (mailId, sealed) => {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
        .setAAD(Buffer.from(mailId))
        .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      return Buffer.concat([
        decipher.update(sealed.subarray(nonceBytes + tagBytes)),
        decipher.final(),
      ]).toString();
    },
  };
}
