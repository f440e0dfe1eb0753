import { eq, and } from 'drizzle-orm';
import type { Socket } from 'node:net';
import { storeDoors } from '../database/tables/imaging.ts';
import { failureReason } from '../dicomweb/failure-reason.ts';
import { part10Start } from '../dicomweb/part10-start.ts';
import { authorityOfDoor, isOpen, type StoreAuthority } from '../dicomweb/store-authority.ts';
import { storeInstances } from '../dicomweb/store-instances.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import {
  abort,
  acceptedSyntax,
  associationAccept,
  associationReject,
  readAssociationRequest,
  releaseReply,
} from './association.ts';
import { commandField, writeReply, type Command } from './command-set.ts';
import { MessageReader, type Message } from './message-reader.ts';
import { pdu, PduReader, pduType } from './pdu-reader.ts';

/** Statuses of PS3.7 annex C beside those of `failureReason`. */
const status = { success: 0x0000, notAuthorised: 0x0124, unrecognised: 0x0211 } as const;

/** One association from its request to its end. Whatever the peer does wrong ends this association and nothing else. */
export async function serveAssociation(house: House, socket: Socket): Promise<void> {
  const pdus = new PduReader(socket);
  const first = await pdus.next();
  if (first === null) return;
  if (first.type !== pduType.associateRequest) return void socket.write(abort);
  const request = readAssociationRequest(first.body);
  const authority = await authorityAt(house, request.calledAeTitle);
  if (authority === null) return void socket.write(associationReject);
  socket.write(associationAccept(request));
  const syntaxes = new Map(request.contexts.map((context) => [context.id, acceptedSyntax(context)]));
  const messages = new MessageReader(pdus);
  for (let message = await messages.next(); message; message = await messages.next()) {
    const syntax = syntaxes.get(message.contextId) ?? null;
    const answer =
      syntax === null ? status.unrecognised : await perform(house, authority, message, syntax, socket);
    for await (const rest of message.dataSet) void rest;
    socket.write(replyTo(message.contextId, message.command, answer));
  }
  if (messages.released) socket.write(releaseReply);
}

/** The case behind a called AE title, while its door is open; null for everything else. */
async function authorityAt({ database, now }: House, calledAeTitle: string): Promise<StoreAuthority | null> {
  const [door] = await database
    .select({ id: storeDoors.id, caseId: storeDoors.caseId })
    .from(storeDoors)
    .where(and(eq(storeDoors.calledAeTitle, calledAeTitle), isOpen(now())));
  return door ? authorityOfDoor(door, now) : null;
}

async function perform(
  house: House,
  authority: StoreAuthority,
  { command, dataSet }: Message,
  syntax: string,
  socket: Socket,
): Promise<number> {
  if (command.field === commandField.echo) return status.success;
  if (command.field !== commandField.store) return status.unrecognised;
  const storing = { house, authority, object: 'C-STORE', from: socket.remoteAddress ?? null, studyUid: null };
  try {
    const [part] = await storeInstances(storing, oneFile(command, syntax, dataSet));
    if (!part) return failureReason['cannot-keep'];
    return part.failure === null ? status.success : failureReason[part.failure];
  } catch (error) {
    // The door was closed, or the case erased, while the association lasted.
    if (error instanceof Refusal) return status.notAuthorised;
    throw error;
  }
}

/** A data set comes without what makes it a file (PS3.10 section 7.1). */
async function* oneFile(
  { sopClassUid, sopInstanceUid }: Command,
  transferSyntaxUid: string,
  dataSet: AsyncIterable<Buffer>,
): AsyncGenerator<AsyncIterable<Buffer>> {
  const chunks = dataSet[Symbol.asyncIterator]();
  yield (async function* () {
    yield part10Start({ sopClassUid, sopInstanceUid, transferSyntaxUid });
    for (let one = await chunks.next(); !one.done; one = await chunks.next()) yield one.value;
  })();
}

function replyTo(contextId: number, command: Command, answer: number): Buffer {
  const value = writeReply(command, answer);
  const head = Buffer.alloc(6);
  head.writeUInt32BE(value.length + 2, 0);
  head.writeUInt8(contextId, 4);
  // The last fragment, of a command (PS3.8 annex E.2).
  head.writeUInt8(3, 5);
  return pdu(pduType.data, head, value);
}
