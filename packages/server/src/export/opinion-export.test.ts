import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { measureMark, openArchive, scanDisc, type MarkedImage } from '@overread/imaging';
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

describe('a disc of it for a hospital (IHE PDI)', () => {
  let study: string;
  let zip: Record<string, Uint8Array>;
  let iso: Buffer;
  const disc = (format: string, studyUid: string, who = patient) =>
    test.app.inject({
      url: `/api/cases/${id}/disc?format=${format}&study=${studyUid}`,
      headers: who.headers,
    });
  beforeAll(async () => {
    const list = await test.app.inject({ url: `/api/cases/${id}/imaging`, headers: patient.headers });
    study = (list.json() as { studies: { uid: string }[] }).studies[0]?.uid ?? '';
    const answer = await disc('zip', study);
    if (answer.statusCode !== 200) throw new Error(answer.body);
    zip = unzipSync(answer.rawPayload);
    iso = (await disc('iso', study)).rawPayload;
  });

  const file = (name: string, bytes: Uint8Array) => ({
    path: name,
    size: bytes.length,
    read: (offset: number, length: number) => bytes.subarray(offset, offset + length),
  });
  async function opened(name: string, bytes: Uint8Array) {
    const archive = await openArchive(file(name, bytes), (packed) => inflateRawSync(packed));
    if (archive === undefined || 'problem' in archive) throw new Error(`${name} is no archive`);
    return archive;
  }

  it('holds the images as they were kept, and the opinion, measurements and key images beside them', () => {
    const names = Object.keys(zip);
    expect(names).toEqual(
      expect.arrayContaining(['DICOMDIR', 'README.TXT', 'INDEX.HTM', 'OPINION1.PDF', 'DOCUMENT/DC000001']),
    );
    const images = names.filter((name) => name.startsWith('IMAGES/'));
    const kept = Object.entries(files).filter(([name]) => name.startsWith('imaging/'));
    const bytesOf = (all: readonly Uint8Array[]) => all.map((one) => sha256(one)).toSorted();
    expect(images.length).toBeGreaterThan(0);
    expect(bytesOf(images.map((name) => zip[name] ?? new Uint8Array()))).toEqual(
      bytesOf(kept.map(([, bytes]) => bytes)),
    );
    expect(names.every((name) => /^[A-Z0-9_]{1,8}(\.[A-Z]{3})?(\/[A-Z0-9_]{1,8}){0,3}$/.test(name))).toBe(
      true,
    );
  });

  it.each(['zip', 'iso'] as const)('is read by the disc check without a fault, as %s', async (format) => {
    const bytes = format === 'iso' ? iso : (await disc('zip', study)).rawPayload;
    const inventory = await scanDisc(await opened(`disc.${format}`, bytes), (packed) =>
      inflateRawSync(packed),
    );
    expect(inventory.problems).toEqual([]);
    const images = inventory.patients
      .flatMap(({ studies }) => studies.flatMap(({ series }) => series))
      .filter(({ kind }) => kind === 'image')
      .reduce((sum, one) => sum + one.images, 0);
    expect(images).toBe(Object.keys(zip).filter((name) => name.startsWith('IMAGES/')).length);
  });

  it('holds the same as an image of a disc', async () => {
    const archive = await opened('disc.iso', iso);
    const found = [];
    for (const one of archive.files() as Iterable<ReturnType<typeof file>>) found.push(one.path);
    expect(found.toSorted()).toEqual(Object.keys(zip).toSorted());
  });

  it('has a directory whose links lead to every object once', () => {
    const dir = Buffer.from(zip['DICOMDIR'] ?? []);
    const valueOf = (element: number, from: number): number => {
      const start = Buffer.from([4, 0, element & 0xff, element >> 8, 0x55, 0x4c, 4, 0]);
      return dir.readUInt32LE(dir.indexOf(start, from) + start.length);
    };
    const ids: string[] = [];
    const walk = (at: number): void => {
      if (at === 0) return;
      // An item's tag, FFFE,E000.
      expect(dir.readUInt32LE(at)).toBe(0xe000fffe);
      const type = dir.indexOf(Buffer.from([4, 0, 0x30, 0x14, 0x43, 0x53]), at);
      const kind = dir.toString('latin1', type + 8, type + 8 + dir.readUInt16LE(type + 6)).trim();
      if (!['PATIENT', 'STUDY', 'SERIES'].includes(kind)) {
        const name = dir.indexOf(Buffer.from([4, 0, 0x00, 0x15, 0x43, 0x53]), at);
        ids.push(dir.toString('latin1', name + 8, name + 8 + dir.readUInt16LE(name + 6)).trim());
      }
      walk(valueOf(0x1420, at));
      walk(valueOf(0x1400, at));
    };
    walk(valueOf(0x1200, 0));
    const objects = Object.keys(zip).filter((name) => /^(IMAGES|DOCUMENT)\//.test(name));
    expect(ids.map((one) => one.replaceAll('\\', '/')).toSorted()).toEqual(objects.toSorted());
  });

  it.skipIf(!isInstalled('dcmdump'))('has a directory that dcmtk reads', () => {
    const path = join(folder, 'DICOMDIR');
    writeFileSync(path, zip['DICOMDIR'] ?? new Uint8Array());
    const dump = execFileSync('dcmdump', ['+E', path], { encoding: 'utf8' });
    for (const type of ['PATIENT', 'STUDY', 'SERIES', 'IMAGE', 'ENCAP DOC', 'SR DOCUMENT', 'KEY OBJECT DOC'])
      expect(dump).toContain(`[${type}]`);
  });

  it.skipIf(!isInstalled('isoinfo'))('is listed by isoinfo', () => {
    const path = join(folder, 'disc.iso');
    writeFileSync(path, iso);
    const listed = execFileSync('isoinfo', ['-f', '-i', path], { encoding: 'utf8' });
    expect(listed).toContain('/IMAGES/ST000001/SE000001/IM000001');
  });

  it.each([
    ['another case’s study', '1.2.3', 404],
    ['what is no UID', 'x', 422],
  ])('holds nothing of %s', async (_, uid, status) => {
    expect((await disc('zip', uid)).statusCode).toBe(status);
  });

  it('is not made for a reviewer', async () => {
    const t = opinionTest(test);
    const stranger = await t.someone('reviewer', 'Noor Other');
    expect((await disc('zip', study, stranger)).statusCode).toBe(404);
  });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
