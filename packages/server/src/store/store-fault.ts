/** What can be wrong with a blob or its key. */
export type StoreFaultCode = keyof typeof storeFaultText;

/** The store cannot give or take what was asked. `subject` is an opaque key, never personal data. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly code: StoreFaultCode;
  readonly subject: string;

  constructor(code: StoreFaultCode, subject: string, cause?: unknown) {
    super(`${storeFaultText[code]}: ${subject}`, { cause });
    this.code = code;
    this.subject = subject;
  }
}

const storeFaultText = {
  'bad-key': 'Not a key of the store',
  'not-found': 'Nothing is kept under this key',
  damaged: 'The kept bytes are not what was written; restore them from the backup',
  'outside-blob': 'The range lies outside the blob',
  'too-large': 'The blob is larger than was asked for',
  'no-case-key': 'The case has no key',
  'case-erased': 'The key of the case was destroyed; what was kept under it cannot be read any more',
} as const;
