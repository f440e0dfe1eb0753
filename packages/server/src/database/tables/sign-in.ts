import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { cases } from './cases.ts';
import { bytea } from './column-types.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const made = () => moment('created_at').notNull().defaultNow();
const changed = () => moment('updated_at').notNull().defaultNow();
const ofPerson = () =>
  text('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });

/** Everyone with an account. Property names are those better-auth asks for; the columns are ours. */
export const people = pgTable(
  'people',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** In small letters. */
    email: text().notNull(),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text(),
    locale: text().$type<'en' | 'zh'>().notNull().default('en'),
    roles: text()
      .array()
      .notNull()
      .default(sql`'{patient}'`),
    twoFactorEnabled: boolean('second_factor_enrolled').notNull().default(false),
    deactivatedAt: moment('deactivated_at'),
    createdAt: made(),
    updatedAt: changed(),
  },
  (table) => [
    uniqueIndex('people_email').on(table.email),
    check('people_email_small', sql`email = lower(email)`),
    check(
      'people_roles',
      sql`roles <@ array['patient','coordinator','translator','reviewer','administrator']::text[]`,
    ),
    check('people_locale', sql`locale in ('en','zh')`),
    index('people_administrators')
      .on(table.id)
      .where(sql`'administrator' = any(roles)`),
  ],
);

export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    userId: ofPerson(),
    /** Of no use without the server's secret, which signs it into the cookie. */
    token: text().notNull(),
    secondFactor: boolean('second_factor').notNull().default(false),
    /** The absolute end; the idle end follows from `lastSeenAt`. */
    expiresAt: moment('expires_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
    ipAddress: text('address'),
    userAgent: text('user_agent'),
    createdAt: made(),
    updatedAt: changed(),
  },
  (table) => [
    uniqueIndex('sessions_token').on(table.token),
    index('sessions_by_person').on(table.userId),
    index('sessions_by_end').on(table.expiresAt),
  ],
);

/** How a person proves who they are; only `credential` (a password) is in use. */
export const credentials = pgTable(
  'credentials',
  {
    id: text().primaryKey(),
    userId: ofPerson(),
    providerId: text('provider').notNull(),
    accountId: text('account_id').notNull(),
    /** The Argon2id hash in its standard text form. */
    password: text('password_hash'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text(),
    createdAt: made(),
    updatedAt: changed(),
  },
  (table) => [uniqueIndex('credentials_of_person').on(table.userId, table.providerId)],
);

/** Challenges and tokens under way; identifiers are hashed. */
export const verifications = pgTable(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: made(),
    updatedAt: changed(),
  },
  (table) => [
    index('verifications_by_identifier').on(table.identifier),
    index('verifications_by_end').on(table.expiresAt),
  ],
);

/** An authenticator app's secret and the backup codes, both encrypted. */
export const secondFactors = pgTable(
  'second_factors',
  {
    id: text().primaryKey(),
    userId: ofPerson(),
    secret: text().notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean().notNull().default(false),
    failedVerificationCount: integer('failed_count').notNull().default(0),
    lockedUntil: moment('locked_until'),
  },
  (table) => [uniqueIndex('second_factors_of_person').on(table.userId)],
);

/** Codes already accepted, until no window can hold them any more: RFC 6238 section 5.2 accepts each once. */
export const usedCodes = pgTable(
  'used_codes',
  {
    personId: ofPerson(),
    codeHash: bytea('code_hash').notNull(),
    usedAt: moment('used_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.codeHash] }),
    index('used_codes_by_time').on(table.usedAt),
  ],
);

export const passkeys = pgTable(
  'passkeys',
  {
    id: text().primaryKey(),
    userId: ofPerson(),
    name: text(),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_id').notNull(),
    counter: integer().notNull().default(0),
    deviceType: text('device_type').notNull(),
    backedUp: boolean('backed_up').notNull().default(false),
    transports: text(),
    aaguid: text(),
    createdAt: made(),
  },
  (table) => [
    uniqueIndex('passkeys_credential').on(table.credentialID),
    index('passkeys_by_person').on(table.userId),
  ],
);

/** Links sent to prove an address. The hash is kept, the token is in the mail only. */
export const emailTokens = pgTable(
  'email_tokens',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    personId: ofPerson(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('email_tokens_by_person').on(table.personId)],
);

export const invitations = pgTable(
  'invitations',
  {
    id: uuid().primaryKey(),
    purpose: text().$type<'staff' | 'case-relative' | 'case-patient'>().notNull(),
    email: text().notNull(),
    roles: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    caseId: uuid('case_id').references(() => cases.id, { onDelete: 'cascade' }),
    tokenHash: bytea('token_hash').notNull(),
    /** Of the code told on the telephone, with the token in it. */
    codeHash: bytea('code_hash'),
    invitedBy: text('invited_by')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: made(),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    acceptedBy: text('accepted_by').references(() => people.id, { onDelete: 'set null' }),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [
    uniqueIndex('invitations_token').on(table.tokenHash),
    index('invitations_by_case').on(table.caseId),
    index('invitations_open')
      .on(table.purpose, table.email)
      .where(sql`accepted_at is null and withdrawn_at is null`),
    check('invitations_purpose', sql`(purpose <> 'staff') = (case_id is not null)`),
    check('invitations_code', sql`(purpose = 'case-patient') = (code_hash is not null)`),
  ],
);

/** Requests counted in windows of time, per address and per account. Keys are keyed hashes. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: bytea().primaryKey(),
    count: integer().notNull(),
    windowEndsAt: moment('window_ends_at').notNull(),
  },
  (table) => [index('rate_limits_by_end').on(table.windowEndsAt)],
);

/** One row: the code that makes the first administrator, and whether it was used. */
export const firstRun = pgTable(
  'first_run',
  {
    id: smallint().primaryKey().default(1),
    codeHash: bytea('code_hash').notNull(),
    madeAt: moment('made_at').notNull(),
    usedAt: moment('used_at'),
  },
  () => [check('first_run_once', sql`id = 1`)],
);

/** Every mail, written with the act that caused it and sent by a job afterwards. */
export const mails = pgTable(
  'mails',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    address: text().notNull(),
    locale: text().$type<'en' | 'zh'>().notNull(),
    /** The link with its token, sealed; removed once sent by SMTP. */
    sealedLink: bytea('sealed_link'),
    /** An appointment for a calendar, sealed likewise. */
    sealedCalendar: bytea('sealed_calendar'),
    queuedAt: moment('queued_at').notNull(),
    sentAt: moment('sent_at'),
    /** `smtp` or `folder`. */
    sentBy: text('sent_by').$type<'smtp' | 'folder'>(),
    attempts: integer().notNull().default(0),
    /** A code, never a server's sentence: those repeat addresses. */
    lastFault: text('last_fault'),
  },
  (table) => [
    index('mails_by_time').on(table.queuedAt, table.id),
    index('mails_unsent')
      .on(table.queuedAt)
      .where(sql`sent_at is null`),
  ],
);
