import { randomUUID } from 'node:crypto';
import type { Annotation } from '@overread/case';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { and, eq } from 'drizzle-orm';
import { annotations, opinions, opinionVersions } from '../../database/tables/reading.ts';
import { caseMembers, cases } from '../../database/tables/cases.ts';
import { dicomwebHouse, newCase, store } from '../../dicomweb/testing/dicomweb-house.ts';
import { as } from '../../testing/test-house.ts';
import { pseudonymiserOf } from '../images/pseudonymiser-of.ts';
import { film, slice } from './phantom.test-support.ts';

const uids = { film: '1.2.3.1', sideways: '1.2.3.2', low: '1.2.3.3', high: '1.2.3.4' } as const;
const original = {
  study: '1.2.826.0.1.3680043.10.1338.3',
  films: '1.2.826.0.1.3680043.10.1338.4',
  slices: '1.2.826.0.1.3680043.10.1338.5',
};

let test: Awaited<ReturnType<typeof dicomwebHouse>>;
let caseId: string;
let named: (uid: string) => string;

beforeAll(async () => {
  test = await dicomwebHouse();
});
afterAll(() => test.close());

beforeEach(async () => {
  caseId = await newCase(test);
  const files = [
    film(uids.film),
    film(uids.sideways, [[0x00200020, 'CS', 'F\\L']]),
    slice(uids.low, 0),
    slice(uids.high, 20),
  ];
  const base = `${test.address}/api/cases/${caseId}/dicomweb`;
  const { status } = await store({ base, headers: test.headers }, files);
  if (status !== 200) throw new Error(`the images were not stored: ${status}`);
  const [kase] = await test.house.database.select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error('no case');
  const { pseudonymiser } = await pseudonymiserOf(test.house, test.house.database, kase);
  named = pseudonymiser.uid;
});

const first = as('reviewer-1', ['reviewer']);
const second = as('reviewer-2', ['reviewer']);
const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));

async function joins(personId: string, since = day(1), until: Date | null = null): Promise<void> {
  await test.house.database
    .insert(caseMembers)
    .values({ caseId, personId, standing: 'reviewer', since, until });
}

async function ends(personId: string, until: Date): Promise<void> {
  await test.house.database
    .update(caseMembers)
    .set({ until })
    .where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.personId, personId)));
}

/** An opinion as far as it matters here. */
async function opinionOf(
  personId: string,
  { signedAt, committedAt = day(3) }: { signedAt?: Date; committedAt?: Date | null } = {},
): Promise<void> {
  const id = randomUUID();
  await test.house.database.insert(opinions).values({ id, caseId, personId, version: 1, committedAt });
  if (!signedAt) return;
  const bytes = Buffer.from('x');
  await test.house.database.insert(opinionVersions).values({
    opinionId: id,
    caseId,
    version: 1,
    language: 'en',
    sealed: bytes,
    hash: bytes,
    signedAt,
    serverKeyId: 'a',
    serverSignature: bytes,
    reviewerKeyId: 'b',
    reviewerSignature: bytes,
  });
}

/** 3 and 4 fifths of 40 mm: 30 columns and 40 rows of 0.2 mm. */
const onFilm = (change: Partial<Annotation> = {}): Annotation =>
  ({
    id: randomUUID(),
    kind: 'measurement',
    measurement: 'length',
    studyUid: named(original.study),
    seriesUid: named(original.films),
    sopInstanceUid: named(uids.film),
    frame: 1,
    at: 'image',
    plane: null,
    places: [
      [10, 10],
      [40, 50],
    ],
    value: 10,
    unit: 'mm',
    calibration: 'detector-plane',
    knownObject: null,
    side: 'left',
    level: '',
    text: '',
    window: null,
    ...change,
  }) as Annotation;

const inBody = (change: Partial<Annotation> = {}): Annotation =>
  onFilm({
    seriesUid: named(original.slices) as Annotation['seriesUid'],
    sopInstanceUid: named(uids.low) as Annotation['sopInstanceUid'],
    at: 'patient',
    plane: { row: [1, 0, 0], column: [0, 1, 0] },
    places: [
      [5, 5, 0],
      [8, 9, 0],
    ],
    value: 5,
    calibration: 'patient',
    ...change,
  });

const url = (id = ''): string => `/api/cases/${caseId}/reading/annotations${id && `/${id}`}`;

async function put(annotation: Annotation, version = 0, headers = first) {
  const answer = await test.app.inject({
    method: 'PUT',
    url: url(annotation.id),
    headers,
    payload: { version, annotation },
  });
  return { status: answer.statusCode, body: answer.json<Json>() };
}

async function remove(id: string, headers = first) {
  const answer = await test.app.inject({ method: 'DELETE', url: url(id), headers });
  return { status: answer.statusCode, body: answer.json<Json>() };
}

async function list(headers = first) {
  const answer = await test.app.inject({ method: 'GET', url: url(), headers });
  return answer.json<{ annotations: { annotation: Annotation; version: number; by: string }[] }>()
    .annotations;
}

interface Json {
  readonly version: number;
  readonly code: string;
  readonly details: readonly { readonly at: string; readonly reason: string }[];
}

describe('keeping a mark', () => {
  beforeEach(() => joins('reviewer-1'));

  it('gives it back as one’s own, changed and removed by its version', async () => {
    const made = onFilm();
    expect((await put(made)).body).toEqual({ version: 1 });
    const moved = onFilm({
      id: made.id,
      places: [
        [10, 10],
        [70, 90],
      ],
      value: 20,
    });
    expect((await put(moved, 1)).body.version).toBe(2);
    expect(await list()).toMatchObject([{ annotation: moved, version: 2, by: 'me' }]);
    expect((await remove(made.id)).status).toBe(200);
    expect(await list()).toEqual([]);
    expect((await remove(made.id)).status).toBe(404);
  });

  it('is one mark however often it is sent, and one change', async () => {
    const made = onFilm();
    expect([(await put(made)).body.version, (await put(made)).body.version]).toEqual([1, 1]);
    const noted = { ...made, text: 'at the worst spot' };
    expect([(await put(noted, 1)).body.version, (await put(noted, 1)).body.version]).toEqual([2, 2]);
    expect(await list()).toHaveLength(1);
  });

  it('refuses a change made over an older version, and the making of another under the same id', async () => {
    const made = onFilm();
    await put(made);
    await put({ ...made, text: 'one' }, 1);
    expect((await put({ ...made, text: 'two' }, 1)).body.code).toBe('changed-meanwhile');
    expect((await put({ ...made, text: 'two' })).body.code).toBe('changed-meanwhile');
    expect((await list())[0]?.annotation.text).toBe('one');
  });

  it('says that there is nothing to change where it was removed', async () => {
    expect((await put(onFilm(), 3)).body.code).toBe('not-found');
  });

  it('keeps no coordinate, number or word of it readable', async () => {
    const made = onFilm({ text: `mark-${randomUUID()}` });
    await put(made);
    const [row] = await test.house.database.select().from(annotations).where(eq(annotations.id, made.id));
    const kept = row?.sealed.toString('latin1') ?? '';
    expect(kept.length).toBeGreaterThan(100);
    for (const secret of [made.text, 'length', made.sopInstanceUid]) expect(kept).not.toContain(secret);
  });
});

describe('a number is what the image shows', () => {
  beforeEach(() => joins('reviewer-1'));

  it('is kept as it is computed here, whatever digits were sent beyond those shown', async () => {
    const made = onFilm({ value: 10.04 });
    expect((await put(made)).status).toBe(200);
    expect((await list())[0]?.annotation.value).toBeCloseTo(10, 9);
  });

  const wrong: readonly [string, () => Annotation, string, string][] = [
    ['another number', () => onFilm({ value: 10.2 }), 'value', 'differs'],
    ['no number', () => onFilm({ value: null }), 'value', 'differs'],
    ['another unit', () => onFilm({ unit: 'ratio' }), 'unit', 'differs'],
    [
      'a film’s millimetres called the body’s',
      () => onFilm({ calibration: 'patient' }),
      'calibration',
      'differs',
    ],
    [
      'a known object that was not marked',
      () => onFilm({ calibration: 'calibrated' }),
      'calibration',
      'differs',
    ],
    [
      'a known object larger than can be',
      () =>
        onFilm({
          knownObject: {
            millimetres: 1,
            ends: [
              [0, 0],
              [50, 0],
            ],
          },
        }),
      'places',
      'impossible-magnification',
    ],
    [
      'patient coordinates on a film',
      () => onFilm({ ...placesIn3d(), value: 5 }),
      'places',
      'not-comparable',
    ],
    [
      'points on one spot',
      () =>
        onFilm({
          places: [
            [5, 5],
            [5, 5],
          ],
        }),
      'places',
      'points-coincide',
    ],
    ['a point too few', () => onFilm({ places: [[5, 5]] }), 'places', 'too-few-points'],
    [
      'a point beside the image',
      () =>
        onFilm({
          places: [
            [5, 5],
            [101, 5],
          ],
        }),
      'places',
      'not-on-the-image',
    ],
    [
      'slices that are not one plane',
      () =>
        inBody({
          places: [
            [5, 5, 0],
            [8, 9, 20],
          ],
        }),
      'places',
      'different-planes',
    ],
    ['no such measurement', () => onFilm({ measurement: 'guess' }), 'places', 'unknown-measurement'],
    [
      'an image of another name',
      () => onFilm({ sopInstanceUid: '1.2.9' as Annotation['sopInstanceUid'] }),
      'sopInstanceUid',
      'no-such-image',
    ],
    [
      'an image by its own name',
      () => onFilm({ sopInstanceUid: uids.film as string as Annotation['sopInstanceUid'] }),
      'sopInstanceUid',
      'no-such-image',
    ],
    ['a frame that is not there', () => onFilm({ frame: 2 }), 'frame', 'no-such-frame'],
    ['a key image with a number', () => onFilm({ kind: 'key-image' }), 'measurement', 'not-a-measurement'],
    ['a note that says nothing', () => mark('note'), 'text', 'missing'],
  ];
  const placesIn3d = (): Partial<Annotation> => ({
    at: 'patient',
    plane: { row: [1, 0, 0], column: [0, 1, 0] },
    places: [
      [5, 5, 0],
      [8, 9, 0],
    ],
  });

  it.each(wrong)('refuses %s', async (_, annotation, at, reason) => {
    const { status, body } = await put(annotation());
    expect(status).toBe(422);
    expect(body.code).toBe('invalid-input');
    expect(body.details).toEqual([{ at: `annotation.${at}`, reason }]);
    expect(await list()).toEqual([]);
  });

  it.each<readonly [string, () => Annotation]>([
    ['in the body', () => inBody()],
    [
      'at a known object of 25 mm that measures 30 at the detector, once enlarged',
      () =>
        onFilm({
          places: [
            [10, 10],
            [40, 50],
          ],
          knownObject: {
            millimetres: 10,
            ends: [
              [0, 0],
              [60, 0],
            ],
          },
          value: 10 / 1.2,
          calibration: 'calibrated',
        }),
    ],
    ['a key image', () => mark('key-image')],
    ['a note', () => ({ ...mark('note'), text: 'see here', places: [[4, 4]] })],
    [
      'a plumb line on a film kept on its side, without a number',
      () =>
        onFilm({
          sopInstanceUid: named(uids.sideways) as Annotation['sopInstanceUid'],
          measurement: 'sagittal-vertical-axis',
          places: [
            [50, 5],
            [20, 60],
            [40, 70],
          ],
          value: null,
          unit: null,
          calibration: null,
        }),
    ],
    [
      'a plumb line on the upright one',
      () =>
        onFilm({
          measurement: 'sagittal-vertical-axis',
          places: [
            [50, 5],
            [20, 60],
            [40, 70],
          ],
          value: 6,
        }),
    ],
  ])('keeps %s', async (_, annotation) => {
    const made = annotation();
    expect(await put(made)).toEqual({ status: 200, body: { version: 1 } });
    expect((await list())[0]?.annotation.id).toBe(made.id);
  });

  const mark = (kind: 'key-image' | 'note'): Annotation =>
    onFilm({ kind, measurement: null, places: [], value: null, unit: null, calibration: null });
});

describe('whose marks one sees', () => {
  it('nobody’s before one’s own reading is committed, though theirs had ended long before', async () => {
    await joins('reviewer-1', day(1));
    await put(onFilm());
    await ends('reviewer-1', day(2));
    await joins('reviewer-2', day(3));
    expect(await list(second)).toEqual([]);
    await opinionOf('reviewer-2', { committedAt: null });
    expect(await list(second)).toEqual([]);
  });

  it('those of an earlier reviewer once it is, as someone else’s and without a name', async () => {
    await joins('reviewer-1', day(1));
    const theirs = onFilm();
    await put(theirs);
    await ends('reviewer-1', day(2));
    await joins('reviewer-2', day(3));
    await opinionOf('reviewer-2');
    const seen = await list(second);
    expect(seen).toMatchObject([{ annotation: theirs, by: 'earlier' }]);
    expect(JSON.stringify(seen)).not.toContain('reviewer-1');
    expect((await put({ ...theirs, text: 'mine' }, 1, second)).body.code).toBe('different-content');
    expect((await remove(theirs.id, second)).status).toBe(404);
  });

  it.each<readonly [string, boolean, boolean, number]>([
    ['neither has signed', false, false, 0],
    ['only they have', true, false, 0],
    ['only I have', false, true, 0],
    ['both have', true, true, 1],
  ])('one who reads beside me: %s', async (_, theySigned, iSigned, count) => {
    await joins('reviewer-1');
    await joins('reviewer-2');
    await put(onFilm());
    await opinionOf('reviewer-1', theySigned ? { signedAt: day(9) } : {});
    await opinionOf('reviewer-2', iSigned ? { signedAt: day(9) } : {});
    expect(await list(second)).toHaveLength(count);
    expect(await list(first)).toHaveLength(1);
  });

  it('one whose part ended while I was reading is no earlier one: their marks stay closed', async () => {
    await joins('reviewer-1', day(1));
    await joins('reviewer-2', day(2));
    await put(onFilm());
    await ends('reviewer-1', day(4));
    await opinionOf('reviewer-2');
    expect(await list(second)).toEqual([]);
  });

  it('is not asked by someone who has no part in the case any more', async () => {
    await joins('reviewer-1', day(1), day(2));
    const answer = await test.app.inject({ method: 'GET', url: url(), headers: first });
    expect(answer.statusCode).toBe(404);
  });
});

describe('what a signed opinion rests on', () => {
  it('is not changed or removed any more; a new mark is one’s own', async () => {
    await joins('reviewer-1');
    const made = onFilm();
    await put(made);
    await opinionOf('reviewer-1', { signedAt: new Date(Date.now() + 1_000) });
    for (const { status, body } of [await put({ ...made, text: 'later' }, 1), await remove(made.id)]) {
      expect(status).toBe(409);
      expect(body.details).toEqual([{ at: 'annotation', reason: 'a-signed-opinion-rests-on-it' }]);
    }
    expect(await list()).toMatchObject([{ annotation: made, version: 1 }]);
    expect((await put(onFilm())).status).toBe(200);
  });

  it('another’s signature fixes nothing of mine', async () => {
    await joins('reviewer-1');
    await joins('reviewer-2');
    const made = onFilm();
    await put(made);
    await opinionOf('reviewer-2', { signedAt: new Date(Date.now() + 1_000) });
    expect((await remove(made.id)).status).toBe(200);
  });
});
