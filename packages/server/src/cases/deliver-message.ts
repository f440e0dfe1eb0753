import { and, isNull } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { messages } from '../database/tables/cases.ts';
import type { House } from '../http/house.ts';
import {
  notFrom,
  ofThread,
  sendMessage,
  type From,
  type MessageSent,
  type Side,
  type Thread,
} from './messages.ts';
import { patientSideOf } from './patient-side.ts';

/** Keeps a message and tells the other side by mail that there is one; the mail goes with the transaction. */
export async function deliverMessage<Writer extends From>(
  house: House,
  tx: Transaction,
  sent: Omit<MessageSent<Writer>, 'at'>,
) {
  const { isNew, ...message } = await sendMessage(tx, house.seal, { ...sent, at: house.now() });
  if (isNew) await tellOfMessage(house, tx, sent.thread, sent.as === 'coordinator' ? 'other' : 'house');
  return { ...message, isNew };
}

/**
 * Writes to the other side that there is a message, no more. Several messages that were not read yet make one mail: the first
 * has told already.
 */
async function tellOfMessage(house: House, tx: Transaction, thread: Thread, to: Side): Promise<void> {
  const unread = await tx.$count(messages, and(ofThread(thread), isNull(messages.readAt), notFrom(to)));
  if (unread > 1) return;
  await house.tellByMail(tx, to === 'house' ? 'coordinators' : await readersOf(tx, thread), 'case-news');
}

const readersOf = async (tx: Transaction, { caseId, of }: Thread): Promise<readonly string[]> =>
  of === null ? patientSideOf(tx, caseId) : [of];
