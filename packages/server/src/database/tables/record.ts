import { bigint, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { bytea } from './column-types.ts';

/**
 * Who did or saw what, in order. Each row's `hash` covers its fields and the hash before it. Rows hold ids
 * and codes, no personal data, and are never changed or removed (triggers see to it).
 */
export const record = pgTable(
  'record',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    at: timestamp('at', { withTimezone: true, mode: 'date', precision: 3 }).notNull(),
    /** `person`, `stranger` or `system`. */
    actorKind: text('actor_kind').notNull(),
    /** The person's id, or the name of the part of the system. */
    actorId: text('actor_id'),
    /** The roles the person had then, joined by commas. */
    roles: text('roles').notNull(),
    sessionId: text('session_id'),
    act: text('act').notNull(),
    /** What was acted on: a route's pattern or a kind of thing. */
    object: text('object').notNull(),
    objectId: text('object_id'),
    caseId: text('case_id'),
    /** Names a row of `record_origins`, without telling the address. */
    origin: bytea('origin'),
    outcome: text('outcome').notNull(),
    hash: bytea('hash').notNull(),
  },
  (table) => [
    index('record_by_case').on(table.caseId, table.seq),
    index('record_by_actor').on(table.actorId, table.seq),
  ],
);

/**
 * Addresses requests came from. They are personal data, so they may be erased: the record itself holds only
 * `sha256(salt, address)`, which without the salt tells nothing.
 */
export const recordOrigins = pgTable(
  'record_origins',
  {
    origin: bytea('origin').primaryKey(),
    personId: text('person_id'),
    address: text('address').notNull(),
    salt: bytea('salt').notNull(),
    since: timestamp('since', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [index('record_origins_by_person').on(table.personId)],
);
