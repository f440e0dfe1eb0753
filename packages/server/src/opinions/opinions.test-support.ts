import { randomUUID } from 'node:crypto';
import type { Opinion, OpinionAnswer, OpinionFinding, Role } from '@overread/case';
import { discs } from '@overread/sample-discs';
import { eq } from 'drizzle-orm';
import { totp } from '../sign-in/testing/totp.ts';
import { giveSecondFactor } from '../sign-in/people/give-second-factor.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import { directoryEntries } from '../database/tables/reading.ts';
import { people, usedCodes } from '../database/tables/sign-in.ts';
import { as, testSecret, type TestHouse } from '../testing/test-house.ts';
import { waitUntil } from '../testing/wait-until.ts';

type Json = Record<string, unknown>;
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

/** Someone of the house, with an account and an authenticator. */
export interface Someone {
  readonly id: string;
  readonly headers: Record<string, string>;
  /** A code of their authenticator that was not used yet. */
  readonly code: () => Promise<string>;
}

/** The view of one's own opinion, as far as tests look at it. */
export interface OwnView {
  readonly version: number;
  readonly opinionId: string;
  readonly opinion: Opinion;
  readonly open: readonly { readonly code: string; readonly path: string }[];
  readonly signed: readonly { readonly version: number; readonly hash: string }[];
  readonly isDraft: boolean;
}

export const opinionTest = (test: TestHouse) => {
  const ask = async <T = Json>(
    method: Method,
    url: string,
    who: Pick<Someone, 'headers'> | null,
    payload?: object,
  ): Promise<Answered<T>> => {
    const answer = await test.app.inject({
      method,
      url,
      headers: who?.headers ?? {},
      ...(payload && { payload }),
    });
    return { status: answer.statusCode, body: (answer.body ? answer.json() : {}) as T };
  };

  const someone = async (role: Role, name = `${role} ${randomUUID().slice(0, 8)}`): Promise<Someone> => {
    const id = randomUUID();
    const { database } = test.house;
    const email = `${id}@example.org`;
    const uri = await database.transaction(async (tx) => {
      await tx.insert(people).values({ id, name, email, roles: [role], emailVerified: true });
      return giveSecondFactor(tx, testSecret, id);
    });
    if (role === 'reviewer') await database.insert(directoryEntries).values(entryOf(id, {}));
    return {
      id,
      headers: as(id, [role]),
      code: async () => {
        // As if the code's half minute had passed.
        await database.delete(usedCodes).where(eq(usedCodes.personId, id));
        return totp(uri, new Date());
      },
    };
  };

  /** A case in the hands of reviewers: images, a report that a person has confirmed, three questions, an operation. */
  const readingCase = async (
    patient: Someone,
    reviewers: readonly Someone[],
    report = englishReport,
  ): Promise<string> => {
    const made = await ask<{ id: string }>('POST', '/api/cases', patient, { basics, language: 'en' });
    const { id } = made.body;
    await ask('PUT', `/api/cases/${id}/questions`, patient, { version: 0, questions });
    await sendImages(test, id, patient);
    await sendReport(test, id, patient, report);
    const { database } = test.house;
    for (const { id: personId } of reviewers)
      await database.insert(caseMembers).values({ caseId: id, personId, standing: 'reviewer' });
    await database.update(cases).set({ state: 'reading' }).where(eq(cases.id, id));
    return id;
  };

  const opinionUrl = (id: string): string => `/api/cases/${id}/reading/opinion`;
  const view = async (id: string, who: Someone): Promise<OwnView> =>
    (await ask<OwnView>('GET', opinionUrl(id), who)).body;
  const keep = (id: string, who: Someone, version: number, opinion: unknown) =>
    ask<{ version: number; open: OwnView['open'] }>('PUT', opinionUrl(id), who, { version, opinion });

  /** Writes and commits until nothing is open, and answers with the version to sign. */
  const write = async (id: string, who: Someone, changed: Partial<Opinion> = {}): Promise<OwnView> => {
    const first = await view(id, who);
    const kept = await keep(id, who, first.version, blindPart(first.opinion));
    const url = `${opinionUrl(id)}/commit`;
    const committed = await ask<OwnView>('POST', url, who, { version: kept.body.version });
    const whole = { ...finished(committed.body.opinion), ...changed };
    const { body } = await ask<{ statements: unknown[] }>('GET', `${opinionUrl(id)}/statements`, who);
    await keep(id, who, committed.body.version, { ...whole, statements: body.statements.map(cannotTell) });
    return view(id, who);
  };

  const sign = async (id: string, who: Someone, version: number, code?: string) =>
    ask<{
      signed: { version: number; hash: string };
      code: string;
      details: { at: string; reason: string }[];
    }>('POST', `${opinionUrl(id)}/sign`, who, { version, code: code ?? (await who.code()) });

  const writeAndSign = async (id: string, who: Someone, changed: Partial<Opinion> = {}) => {
    const { version } = await write(id, who, changed);
    return sign(id, who, version);
  };

  return { ask, someone, readingCase, view, keep, write, sign, writeAndSign };
};

const entryOf = (personId: string, changed: object) => ({
  personId,
  version: 1,
  updatedBy: personId,
  entry: {
    role: 'Orthopaedic surgeon',
    specialty: 'Knee',
    country: 'CN',
    hospital: '',
    caseTypes: ['knee-replacement'],
    procedures: [],
    languages: ['en'],
    settings: ['remote'],
    capacity: 3,
    away: [],
    conflicts: [],
    mayBeNamed: true,
    ...changed,
  },
});

export const questions = [
  'Is the wear severe enough for a total knee replacement?',
  'Is my outer side of the knee still good?',
  'Is my knee unstable?',
];

const basics = {
  caseType: 'knee-replacement',
  side: 'left',
  proposedOperation: 'Total knee replacement',
  answers: {},
};

const englishReport =
  'MRI LEFT KNEE\nFINDINGS:\nThe medial cartilage is gone.\nIMPRESSION:\nSevere medial arthrosis.';

async function sendImages({ app }: TestHouse, id: string, who: Someone): Promise<void> {
  const disc = discs.find((one) => one.id === 'knee-replacement-complete')?.make() ?? [];
  const head = Buffer.from('--x\r\nContent-Type: application/dicom\r\n\r\n');
  const images = disc.filter(({ path }) => path.startsWith('DICOM/'));
  const parts = images.flatMap(({ bytes }) => [head, bytes, Buffer.from('\r\n')]);
  await app.inject({
    method: 'POST',
    url: `/api/cases/${id}/dicomweb/studies`,
    headers: {
      ...who.headers,
      'content-type': 'multipart/related; type="application/dicom"; boundary=x',
    },
    payload: Buffer.concat([...parts, Buffer.from('--x--\r\n')]),
  });
}

async function sendReport({ app }: TestHouse, id: string, who: Someone, text: string): Promise<void> {
  const sent = await app.inject({
    method: 'POST',
    url: `/api/cases/${id}/documents`,
    headers: { ...who.headers, 'content-type': 'application/octet-stream', 'x-file-name': 'report.txt' },
    payload: Buffer.from(text),
  });
  const documentId = (sent.json() as { id: string }).id;
  const url = `/api/cases/${id}/documents`;
  await waitUntil(async () => {
    const { documents } = (await app.inject({ url, headers: who.headers })).json() as {
      documents: { state: string }[];
    };
    return documents.every(({ state }) => state === 'read');
  });
  await app.inject({
    method: 'PUT',
    url: `${url}/${documentId}/facts`,
    headers: who.headers,
    payload: {
      type: 'radiology-report',
      language: 'en',
      date: null,
      side: 'left',
      bodyPart: null,
      studyUid: null,
    },
  });
}

const finding = (images: string[]): OpinionFinding => ({
  id: 'f1',
  structure: 'medial-compartment',
  side: null,
  level: '',
  text: 'The inner joint space is nearly gone.',
  grades: [],
  measurements: [],
  images,
  confidence: 'high',
});

/** What is written before the seals are opened. */
export const blindPart = (opinion: Opinion): Opinion => ({
  ...opinion,
  findings: [finding([])],
  recommendation: {
    indicated: 'with-reservations',
    timing: 'can-wait-with-watch',
    reasonsFor: ['Pain every day.'],
    reasonsAgainst: ['Exercise has hardly been tried.'],
    wouldChange: 'Night pain in spite of three months of exercise.',
  },
});

const answered = (answer: OpinionAnswer): OpinionAnswer => ({
  ...answer,
  outcome: 'answered',
  position: 'partly',
  text: 'The inner side is worn; the outer side is kept.',
  settledBy: 'images',
  confidence: 'medium',
});

/** An opinion in which nothing is open. */
export const finished = (opinion: Opinion): Opinion => ({
  ...opinion,
  history: 'Two years of left knee pain, walks 500 m.',
  reviewed: opinion.reviewed.map((series) => ({ ...series, confirmed: true })),
  diagnosis: { working: 'Medial compartment arthritis of the left knee', alternatives: [] },
  answers: opinion.answers.map(answered),
  operation: opinion.operation && {
    ...opinion.operation,
    verdict: 'alternative-reasonable',
    practice: 'partly',
    reasonsFor: ['Wear is advanced on the inner side.'],
  },
  alternatives: [
    { id: 'a1', option: 'physiotherapy', text: 'Six weeks.', tried: 'tried-too-little', reasonable: 'yes' },
  ],
  watch: [{ id: 'w1', text: 'The knee locks or gives way.', act: 'days' }],
  cannotJudge: [{ id: 'c1', text: 'Whether the ligaments hold.', tests: ['varus-valgus'] }],
  uncertainty: 'The kneecap joint was not seen.',
  confidence: 'medium',
  summary: 'The inner side of the left knee is worn. Waiting a few months is reasonable.',
});

const cannotTell = (statement: unknown): object => ({
  ...(statement as object),
  verdict: 'cannot-tell',
  reason: 'Not to be judged on these images.',
});
