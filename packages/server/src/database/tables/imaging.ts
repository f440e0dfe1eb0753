import {
  bigint,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea } from './column-types.ts';
import { cases } from './cases.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/**
 * One row per SOP Instance of a case. UIDs and counts are open, so that queries are quick; everything else
 * read from the header is sealed.
 */
export const instances = pgTable(
  'instances',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    sopInstanceUid: text('sop_instance_uid').notNull(),
    seriesUid: text('series_uid').notNull(),
    studyUid: text('study_uid').notNull(),
    sopClassUid: text('sop_class_uid').notNull(),
    transferSyntaxUid: text('transfer_syntax_uid').notNull(),
    modality: text().notNull(),
    instanceNumber: integer('instance_number'),
    frames: integer().notNull().default(1),
    blobId: text('blob_id').notNull(),
    /** Bytes of the file as kept. */
    bytes: bigint({ mode: 'number' }).notNull(),
    /** SHA-256 of the file as it came, before its preamble was neutralised. */
    sha256: bytea().notNull(),
    /** DICOM JSON (PS3.18 annex F) without bulk data, and what the disc check reads; sealed. */
    sealedHeader: bytea('sealed_header').notNull(),
    addedBy: text('added_by').notNull(),
    addedAt: moment('added_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.sopInstanceUid] }),
    index('instances_by_series').on(table.caseId, table.studyUid, table.seriesUid, table.instanceNumber),
  ],
);

/** Images whose frames lie ready as HTJ2K, beside the file that was sent; made of it, and gone with it. */
export const progressiveImages = pgTable(
  'progressive_images',
  {
    caseId: uuid('case_id').notNull(),
    sopInstanceUid: text('sop_instance_uid').notNull(),
    /** Digest of the masks on its pixels; empty without. */
    masks: text().notNull(),
    /** Null: it cannot be made of this image. */
    blobId: text('blob_id'),
    /** Where each frame lies in the blob; sealed. */
    sealed: bytea().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.sopInstanceUid, table.masks] }),
    foreignKey({
      columns: [table.caseId, table.sopInstanceUid],
      foreignColumns: [instances.caseId, instances.sopInstanceUid],
    }).onDelete('cascade'),
    index('progressive_images_by_blob').on(table.blobId),
  ],
);

/** A door for a sender without an account: token hashed, one case, a time. */
export const storeDoors = pgTable('store_doors', {
  id: uuid().primaryKey(),
  caseId: uuid('case_id')
    .notNull()
    .references(() => cases.id, { onDelete: 'cascade' }),
  tokenHash: bytea('token_hash').notNull().unique(),
  calledAeTitle: text('called_ae_title').notNull().unique(),
  openedBy: text('opened_by').notNull(),
  openedAt: moment('opened_at').notNull().defaultNow(),
  expiresAt: moment('expires_at').notNull(),
  closedAt: moment('closed_at'),
});
