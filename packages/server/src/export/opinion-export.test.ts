import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureMark, type MarkedImage } from '@overread/imaging';
import type { ReadingSeries } from '@overread/case';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opinionTest, type Someone } from '../opinions/opinions.test-support.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';

let test: TestHouse;
let patient: Someone;
let id: string;
let before: readonly string[];
/** What a coordinator takes before delivery. */
let undelivered: Readonly<Record<string, Uint8Array>>;
let files: Readonly<Record<string, Uint8Array>>;
let shown: { readonly series: ReadingSeries; readonly sop: string };
let folder: string;

beforeAll(async () => {
  test = await testHouse();
  const t = opinionTest(test);
  patient = await t.someone('patient', 'Ada Example');
  const reviewer = await t.someone('reviewer', 'Rowan Vale');
  const coordinator = await t.someone('coordinator');
  id = await t.readingCase(patient, [reviewer]);
  const { body } = await t.ask<{ studies: { series: ReadingSeries[] }[] }>(
    'GET',
    `/api/cases/${id}/reading/imaging`,
    reviewer,
  );
  const [series] = body.studies.flatMap((study) => study.series);
  const [instance] = series?.instances ?? [];
  if (!series || !instance) throw new Error('no image to measure on');
  shown = { series, sop: instance.uid };
  for (const mark of [angle(series, instance.uid), keyImage(series, instance.uid)]) {
    const { status, body: answer } = await t.ask(
      'PUT',
      `/api/cases/${id}/reading/annotations/${mark.id}`,
      reviewer,
      { version: 0, annotation: mark },
    );
    if (status !== 200) throw new Error(`a mark was not kept: ${JSON.stringify(answer)}`);
  }
  await t.writeAndSign(id, reviewer);
  before = Object.keys(await exported(patient));
  undelivered = await exported(coordinator);
  await t.ask('POST', `/api/cases/${id}/moves/release-opinion`, coordinator, {});
  files = await exported(patient);
  folder = mkdtempSync(join(tmpdir(), 'overread-export-'));
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await test.close();
});

const exported = async (who: Someone): Promise<Record<string, Uint8Array>> =>
  unzipSync((await test.app.inject({ url: `/api/cases/${id}/export`, headers: who.headers })).rawPayload);

const on = (series: ReadingSeries, sopInstanceUid: string) => ({
  id: randomUUID(),
  studyUid: series.studyUid,
  seriesUid: series.uid,
  sopInstanceUid,
  frame: 1,
  at: 'image' as const,
  plane: null,
  knownObject: null,
  side: null,
  level: '',
  text: '',
  window: null,
});

function angle(series: ReadingSeries, sop: string) {
  const { rows, columns } = series.instances[0] ?? { rows: 1, columns: 1 };
  const mark = {
    ...on(series, sop),
    kind: 'measurement',
    measurement: 'angle',
    // A right angle with its corner a half across and a quarter down.
    places: [
      [columns / 4, rows / 4],
      [columns / 2, rows / 4],
      [columns / 2, rows / 2],
    ] as [number, number][],
  };
  const image = { ...series, patientOrientation: null } as unknown as MarkedImage;
  const reading = measureMark(mark, image);
  if (!reading.known) throw new Error(reading.fault);
  const { value, unit, calibration } = reading.value;
  return { ...mark, value, unit, calibration };
}

const keyImage = (series: ReadingSeries, sop: string) => ({
  ...on(series, sop),
  kind: 'key-image',
  measurement: null,
  places: [],
  value: null,
  unit: null,
  calibration: null,
});

const written = (name: string): string => {
  const path = join(folder, name.replaceAll('/', '_'));
  writeFileSync(path, files[name] ?? new Uint8Array());
  return path;
};
const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe('a case that is taken away with its opinion', () => {
  it('holds the opinion as a PDF, its marks as DICOM documents, and all of it as FHIR, once it is delivered', () => {
    const made = ['opinions/1/opinion.pdf', 'opinions/1/measurements-1.dcm', 'opinions/1/key-images-1.dcm'];
    for (const name of made) {
      expect(before).not.toContain(name);
      expect(Object.keys(files)).toContain(name);
    }
    expect(
      Buffer.from(files['opinions/1/opinion.pdf'] ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const bundle = JSON.parse(Buffer.from(files['fhir-bundle.json'] ?? []).toString()) as {
      entry: { resource: { resourceType: string } }[];
    };
    const kinds = new Set(bundle.entry.map(({ resource }) => resource.resourceType));
    for (const kind of ['Patient', 'ImagingStudy', 'DiagnosticReport', 'Provenance'])
      expect(kinds).toContain(kind);
  });

  it('names the images by their own UIDs, and not by those that the reviewer knew them by', async () => {
    const { rows } = await test.house.database.execute(
      `select sop_instance_uid, series_uid from instances where case_id = '${id}'`,
    );
    for (const name of ['opinions/1/measurements-1.dcm', 'opinions/1/key-images-1.dcm']) {
      const text = Buffer.from(files[name] ?? []).toString('latin1');
      expect(text).not.toContain(shown.sop);
      expect(text).not.toContain(shown.series.uid);
      expect(rows.some((row) => text.includes(String(row['sop_instance_uid'])))).toBe(true);
    }
  });

  it('shows each image that was marked, with what was measured drawn on it', async () => {
    const list = await test.app.inject({ url: `/api/cases/${id}/opinions`, headers: patient.headers });
    const [opinion] = (list.json() as { opinions: { id: string }[] }).opinions;
    const at = `/api/cases/${id}/opinions/${opinion?.id}`;
    const seen = await test.app.inject({ url: `${at}?language=en`, headers: patient.headers });
    const { pictures } = seen.json() as { pictures: { id: string; caption: string }[] };
    expect(pictures.map(({ caption }) => caption)).toEqual(['Angle 90.0° · Key image']);
    const drawn = await test.app.inject({
      url: `${at}/pictures/${pictures[0]?.id}`,
      headers: patient.headers,
    });
    const { data, info } = await sharp(drawn.rawPayload).raw().toBuffer({ resolveWithObject: true });
    // Yellow is in no film: red and green more than blue. The corner is the second of the points.
    const { rows, columns } = shown.series.instances[0] ?? { rows: 1, columns: 1 };
    const isYellow = (column: number, row: number): boolean => {
      const [x, y] = [Math.round((column / columns) * info.width), Math.round((row / rows) * info.height)];
      // A line's own edges are drawn soft.
      return [-1, 0, 1].some((right) =>
        [-1, 0, 1].some((below) => {
          const place = ((y + below) * info.width + x + right) * info.channels;
          return (data[place] ?? 0) - (data[place + 2] ?? 0) > 40;
        }),
      );
    };
    const [across, down] = [columns / 2, rows / 2];
    expect([isYellow(across * 0.75, down * 0.5), isYellow(across, down * 0.75)]).toEqual([true, true]);
    expect(isYellow(across * 1.5, down * 1.5)).toBe(false);
    const none = await test.app.inject({ url: `${at}/pictures/${randomUUID()}`, headers: patient.headers });
    expect(none.statusCode).toBe(404);
  });

  it('names no reviewer before delivery', () => {
    const bytes = undelivered['opinions/1/measurements-1.dcm'];
    expect(bytes).toBeDefined();
    for (const [name, content] of Object.entries(undelivered))
      expect([name, Buffer.from(content).includes('Rowan')]).toEqual([name, false]);
  });

  it.skipIf(!isInstalled('dsrdump'))('is read by dcmtk', () => {
    const dump = execFileSync('dsrdump', [written('opinions/1/measurements-1.dcm')], { encoding: 'utf8' });
    expect(dump).toContain('90');
    expect(execFileSync('dsrdump', [written('opinions/1/key-images-1.dcm')], { encoding: 'utf8' })).toContain(
      'Of Interest',
    );
  });
});
