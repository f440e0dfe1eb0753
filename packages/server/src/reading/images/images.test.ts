import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { first, onlyPart, type Json } from '../../dicomweb/testing/dicomweb-house.ts';
import { caseMembers } from '../../database/tables/cases.ts';
import { record } from '../../database/tables/record.ts';
import { as } from '../../testing/test-house.ts';
import {
  marks,
  mrSize,
  mrSlice,
  mrUid,
  mrValues,
  report,
  usPicture,
  usSize,
  usUid,
} from './testing/planted-images.ts';
import { coordinator, patient, readingHouse, reviewer } from './testing/reading-house.ts';

let house: Awaited<ReturnType<typeof readingHouse>>;
let caseId: string;
const slices = [2, 0, 3, 1, 4];

beforeAll(async () => {
  house = await readingHouse();
  caseId = await house.readCase([...slices.map(mrSlice), usPicture(1), usPicture(2), report()]);
});
afterAll(async () => {
  house.app.server.closeAllConnections();
  await house.close();
});

const room = (id = caseId): string => `/api/cases/${id}/reading/dicomweb`;
const octets = { accept: 'multipart/related; type="application/octet-stream"' };

async function onlySeries(id = caseId) {
  const { studies } = await house.imaging(id);
  const [study] = studies;
  const [series] = study?.series ?? [];
  if (!study || !series) throw new Error('nothing to read');
  return { study, series, at: `${room(id)}/studies/${study.uid}/series/${series.uid}` };
}

const leaks = (bytes: Buffer): readonly string[] =>
  marks.filter((mark) => bytes.includes(mark) || bytes.includes(Buffer.from(mark, 'utf16le')));

describe('what there is to read', () => {
  it('is listed in the order of its planes, under names that say nothing', async () => {
    const { studies } = await house.imaging(caseId);
    expect(studies).toHaveLength(1);
    const { study, series } = await onlySeries();
    expect(study.series).toHaveLength(1);
    expect(series).toMatchObject({
      modality: 'MR',
      plane: 'axial',
      number: 3,
      part: 1,
      calibration: 'patient-geometry',
    });
    expect(study.description).toBe('MR knee right');
    expect(series.description).toBe('AX PD fs');
    const places = await Promise.all(
      series.instances.map(async ({ uid }) => {
        const { at } = await onlySeries();
        const [json] = (await (await house.get(`${at}/instances/${uid}/metadata`)).json()) as Json[];
        return Number((json?.['00200032']?.Value ?? [])[2]);
      }),
    );
    expect(places).toEqual([0, 4, 8, 12, 16]);
  });

  it('has its dates moved by the same days everywhere, intervals kept', async () => {
    const { study, series, at } = await onlySeries();
    const [json] = (await (await house.get(`${at}/metadata`)).json()) as Json[];
    const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    expect(study.date).not.toBeNull();
    expect(first(json, '00080020')).toBe(study.date?.replaceAll('-', ''));
    expect(days('2024-03-10', study.date ?? '')).toBeLessThan(-365);
    expect(days(study.date ?? '', series.date ?? '')).toBe(2);
  });

  it('says nowhere, in JSON or in bytes, whose it is', async () => {
    const { study, series, at } = await onlySeries();
    const one = `${at}/instances/${series.instances[0]?.uid}`;
    const paths = [
      `/api/cases/${caseId}/reading/imaging`,
      `${room()}/studies/${study.uid}/metadata`,
      `${at}/metadata`,
      `${one}/metadata`,
      `${one}/frames/1`,
      `${one}/rendered`,
      `${one}/thumbnail`,
      `${at}/thumbnail`,
    ];
    for (const path of paths) {
      const answer = await house.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      const headers = Buffer.from(JSON.stringify([...answer.headers]));
      expect([path, leaks(Buffer.concat([headers, Buffer.from(await answer.arrayBuffer())]))]).toEqual([
        path,
        [],
      ]);
    }
  });

  it('has the pixels as they were, bit for bit', async () => {
    const { series, at } = await onlySeries();
    for (const [slice, { uid }] of series.instances.entries()) {
      const answer = await house.get(`${at}/instances/${uid}/frames/1`, { ...reviewer, ...octets });
      expect(await onlyPart(answer)).toEqual(Buffer.from(mrValues(slice).buffer));
    }
  });

  it('cannot be asked for by its own names, nor as whole files', async () => {
    const { study, at } = await onlySeries();
    for (const path of [
      `${room()}/studies/1.3.6.1.4.1.99999.400.1/metadata`,
      `${at}/instances/${mrUid(0)}/frames/1`,
      `${room()}/studies/${study.uid}`,
      at,
    ])
      expect([path, (await house.get(path)).status]).toEqual([path, 404]);
  });

  it('is called otherwise in another case, where it does not exist by these names', async () => {
    const other = await house.readCase([mrSlice(0)]);
    const [here, there] = [await onlySeries(), await onlySeries(other)];
    expect(there.study.uid).not.toBe(here.study.uid);
    expect(there.series.instances[0]?.uid).not.toBe(here.series.instances[0]?.uid);
    const path = here.at.replace(caseId, other);
    expect((await house.get(`${path}/metadata`)).status).toBe(404);
  });
});

describe('who may look', () => {
  it.each([
    ['nobody', {}, 401],
    ['the patient', patient, 403],
    ['a coordinator', coordinator, 403],
    ['a reviewer of no case', as('reviewer-2', ['reviewer']), 404],
    ['the reviewer without a second factor', as('reviewer-1', ['reviewer'], { secondFactor: false }), 403],
    ['an offered reviewer', as('reviewer-3', ['reviewer']), 403],
  ] as const)('%s gets nothing', async (_, headers, status) => {
    await house.house.database
      .insert(caseMembers)
      .values({ caseId, personId: 'reviewer-3', standing: 'offered-reviewer' })
      .onConflictDoNothing();
    const { study, series, at } = await onlySeries();
    const one = `${at}/instances/${series.instances[0]?.uid}`;
    for (const path of [
      `/api/cases/${caseId}/reading/imaging`,
      `${room()}/studies/${study.uid}/metadata`,
      `${one}/frames/1`,
      `${one}/rendered`,
      `${at}/thumbnail`,
    ])
      expect([path, (await house.get(path, headers)).status]).toEqual([path, status]);
  });

  it('is recorded, once for a series and a minute', async () => {
    const looker = as('reviewer-1', ['reviewer']);
    const id = await house.readCase([mrSlice(0), mrSlice(1)]);
    const { series, at } = await onlySeries(id);
    for (const { uid } of series.instances) await house.get(`${at}/instances/${uid}/frames/1`, looker);
    const rows = await house.house.database.select().from(record);
    const looks = rows.filter((row) => row.caseId === id && row.object.endsWith('/frames/:frames'));
    expect(looks).toMatchObject([{ act: 'read-images', objectId: series.uid }]);
  });
});

describe('pictures that may show a name', () => {
  const mask = { x: 4, y: 2, width: 10, height: 5 };

  async function held(id: string) {
    const [hold, ...more] = (await house.holds(id)).filter(({ kind }) => kind === 'series');
    expect(more).toEqual([]);
    if (!hold) throw new Error('nothing held');
    return hold;
  }

  it('are listed for a coordinator, who can see them all', async () => {
    const hold = await held(caseId);
    expect(hold).toMatchObject({ why: ['ultrasound'], instances: 2, decision: null, ...usSize, masks: [] });
    expect(hold.pictures).toHaveLength(2);
    for (const picture of [hold.picture, ...(hold.pictures ?? [])])
      expect((await house.get(picture, coordinator)).status).toBe(200);
  });

  it('come out by no path until it was decided, nor once withheld', async () => {
    const id = await house.readCase([mrSlice(0), usPicture(1)]);
    const hold = await held(id);
    expect(await house.decide(id, hold.id, 'show')).toBe(200);
    const shown = (await house.imaging(id)).studies[0]?.series.find(({ modality }) => modality === 'US');
    const paths = ['', '/instances/' + (shown?.instances[0]?.uid ?? '')].flatMap((level) =>
      ['metadata', 'rendered', 'thumbnail', ...(level ? ['frames/1', 'bulkdata/7FE00010'] : [])].map(
        (what) => `${room(id)}/studies/${shown?.studyUid}/series/${shown?.uid}${level}/${what}`,
      ),
    );
    for (const path of paths.filter((one) => !one.includes('bulkdata')))
      expect([path, (await house.get(path)).status]).toEqual([path, 200]);
    expect(await house.decide(id, hold.id, 'withhold')).toBe(200);
    for (const path of paths) expect([path, (await house.get(path)).status]).toEqual([path, 404]);
    expect((await house.imaging(id)).studies[0]?.series.map(({ modality }) => modality)).toEqual(['MR']);
    const whole = await house.get(`${room(id)}/studies/${shown?.studyUid}/metadata`);
    expect((await whole.json()) as Json[]).toHaveLength(1);
  });

  it('are zero within the masks and what they were outside, in every form', async () => {
    const id = await house.readCase([usPicture(1)]);
    expect(await house.decide(id, (await held(id)).id, 'mask', [mask])).toBe(200);
    const { series, at } = await onlySeries(id);
    const one = `${at}/instances/${series.instances[0]?.uid}`;
    const bytes = await onlyPart(await house.get(`${one}/frames/1`, { ...reviewer, ...octets }));
    const values = new Uint16Array(Uint8Array.from(bytes).buffer);
    for (let y = 0; y < usSize.rows; y++)
      for (let x = 0; x < usSize.columns; x++) {
        const inside = x >= 4 && x < 14 && y >= 2 && y < 7;
        expect(values[y * usSize.columns + x]).toBe(inside ? 0 : 1_000 + y * usSize.columns + x);
      }
    const [json] = (await (await house.get(`${one}/metadata`)).json()) as Json[];
    expect(first(json, '00280301')).toBe('NO');
    expect(first(json, '00083002')).toBe('1.2.840.10008.1.2.1');
    expect(JSON.stringify(json?.['00120064'])).toContain('113101');
    const png = await house.get(`${one}/rendered`, { ...reviewer, accept: 'image/png' });
    const { default: sharp } = await import('sharp');
    const picture = await sharp(await png.arrayBuffer())
      .greyscale()
      .raw()
      .toBuffer();
    expect(picture[3 * usSize.columns + 8]).toBe(0);
    expect(picture[10 * usSize.columns + 25]).toBeGreaterThan(100);
  });

  it('are held anew when one is added to what was decided of', async () => {
    const id = await house.readCase([usPicture(1)]);
    expect(await house.decide(id, (await held(id)).id, 'show')).toBe(200);
    expect((await house.imaging(id)).studies).toHaveLength(1);
    const { store } = await import('../../dicomweb/testing/dicomweb-house.ts');
    await store({ base: `${house.address}/api/cases/${id}/dicomweb`, headers: patient }, [usPicture(2)]);
    expect((await house.imaging(id)).studies).toEqual([]);
    expect(await held(id)).toMatchObject({ instances: 2, decision: null });
  });

  it('are none of a hold that is not there', async () => {
    expect(await house.decide(caseId, 'series.nothing', 'show')).toBe(404);
  });
});

it('a picture of this test is what it says', () => {
  expect(usUid(1)).not.toBe(usUid(2));
  expect(mrSize.rows * mrSize.columns * 2).toBe(mrSlice(0).length - (mrSlice(0).length - 24_576));
});
