import { randomUUID } from 'node:crypto';
import { currentConsentVersion, type ConsentPurpose, type DirectoryEntry, type Role } from '@overread/case';
import { eq } from 'drizzle-orm';
import { cases, consents } from '../database/tables/cases.ts';
import { directoryEntries } from '../database/tables/reading.ts';
import { mails, people } from '../database/tables/sign-in.ts';
import { emptyEntry } from '../reviewers/empty-entry.ts';
import { as, type TestHouse } from '../testing/test-house.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Offers {
  offers: { id: string; personId: string; answer: string; reason: string | null }[];
  opinionsWanted: number;
}

export interface Problem {
  code: string;
  details: { at: string; reason: string }[];
}

export interface Account {
  readonly id: string;
  readonly headers: Record<string, string>;
}

export const knees: DirectoryEntry = {
  ...emptyEntry,
  specialty: 'Knee',
  hospital: 'Northern Orthopaedic Centre',
  caseTypes: ['knee-replacement'],
  procedures: [{ name: 'Total knee replacement', perYear: 100 }],
  languages: ['en'],
  settings: ['remote', 'in-person'],
  capacity: 3,
};

/** People with accounts, and cases that are ready to be offered. */
export const offersTest = (test: TestHouse) => {
  const { database } = test.house;

  const ask = async <T = Record<string, unknown>>(
    method: Method,
    url: string,
    who: Account,
    payload?: object,
  ): Promise<{ readonly status: number; readonly body: T }> => {
    const answer = await test.app.inject({ method, url, headers: who.headers, ...(payload && { payload }) });
    return { status: answer.statusCode, body: (answer.body ? answer.json() : {}) as T };
  };

  const account = async (
    role: Role,
    named: { name?: string; email?: string; id?: string } = {},
  ): Promise<Account> => {
    const id = named.id ?? randomUUID();
    const { name = `${role} ${id.slice(0, 8)}`, email = `${id}@example.org` } = named;
    await database.insert(people).values({ id, name, email, roles: [role], emailVerified: true });
    return { id, headers: as(id, [role]) };
  };

  const reviewer = async (
    entry: Partial<DirectoryEntry> = {},
    named: { name?: string; email?: string; id?: string } = {},
  ): Promise<Account> => {
    const made = await account('reviewer', named);
    const whole = { ...knees, ...entry };
    await database
      .insert(directoryEntries)
      .values({ personId: made.id, version: 1, entry: whole, updatedBy: made.id });
    return made;
  };

  const readyCase = async (patient: Account): Promise<string> => {
    const basics = {
      caseType: 'knee-replacement',
      side: 'left',
      proposedOperation: 'Total knee replacement',
      hospital: 'St Agnes Hospital',
      answers: {},
    };
    const made = await ask<{ id: string }>('POST', '/api/cases', patient, { basics, language: 'en' });
    const caseId = made.body.id;
    for (const purpose of ['process', 'share', 'transfer'] as const satisfies readonly ConsentPurpose[])
      await database.insert(consents).values({
        id: randomUUID(),
        caseId,
        purpose,
        textVersion: currentConsentVersion,
        textHash: 'x',
        language: 'en',
        byPerson: patient.id,
        givenAt: new Date(),
      });
    await database.update(cases).set({ state: 'ready' }).where(eq(cases.id, caseId));
    return caseId;
  };

  const stateOf = async (caseId: string): Promise<string | undefined> => {
    const [row] = await database.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId));
    return row?.state;
  };

  const offer = (by: Account, caseId: string, to: readonly Account[], hours = 48) =>
    ask<Offers & Problem>('POST', `/api/cases/${caseId}/offers`, by, {
      personIds: to.map(({ id }) => id),
      hours,
    });

  const accept = (caseId: string, who: Account) =>
    ask('POST', `/api/cases/${caseId}/offers/accept`, who, { noConflict: true });

  const readings = async (who: Account) =>
    (
      await ask<{ readings: { id: string; as: string; expiresAt: string | null }[] }>(
        'GET',
        '/api/readings',
        who,
      )
    ).body.readings;

  const mailsTo = async ({ id }: Account): Promise<string[]> => {
    const address = `${id}@example.org`;
    const rows = await database
      .select()
      .from(mails)
      .where(eq(mails.address, address))
      .orderBy(mails.queuedAt);
    return rows.map(({ kind }) => kind);
  };

  return { ask, account, reviewer, readyCase, stateOf, offer, accept, readings, mailsTo };
};
