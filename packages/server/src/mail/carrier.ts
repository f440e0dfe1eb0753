import type { Calendar } from './mail.ts';

/** A mail as it leaves: one plain text to one address. */
export interface OutgoingMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
  readonly calendar?: Calendar | undefined;
}

/** How mails leave the house. Carrying the same mail again must not make a second one where that can be told. */
export interface Carrier {
  readonly name: 'smtp' | 'folder';
  readonly carry: (mail: OutgoingMail) => Promise<void>;
  readonly close: () => void;
}
