import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  dicomwebHouse,
  failuresIn,
  first,
  newCase,
  onlyPart,
  store,
  type Json,
} from './testing/dicomweb-house.ts';
import { memoryFile } from './memory-file.ts';
import { readHeader, type InstanceHeader } from './read-header.ts';

// Real files from public collections, where they lie beside the repository; they are not part of it.
const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const present = existsSync(join(folder, 'manifest.tsv'));

interface RealFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly header: InstanceHeader;
}

let house: Awaited<ReturnType<typeof dicomwebHouse>>;
const files: RealFile[] = [];
let unreadable = 0;
const scratch = mkdtempSync(join(tmpdir(), 'overread-real-'));

beforeAll(async () => {
  if (!present) return;
  house = await dicomwebHouse();
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 2 ** 26);
  for (const path of all.toSorted()) {
    const bytes = readFileSync(path);
    const header = await readHeader(memoryFile(bytes));
    if (header) files.push({ path: path.slice(folder.length), bytes, header });
    else unreadable++;
  }
}, 120_000);
afterAll(async () => {
  rmSync(scratch, { recursive: true });
  if (present) await house.close();
});

/** Without preamble, and without the start the server gives to files that have none. */
const content = (bytes: Buffer): Buffer =>
  bytes.toString('latin1', 128, 132) === 'DICM' ? bytes.subarray(128) : bytes;

const at = ({ header }: RealFile): string =>
  `${house.base}/studies/${header.studyUid}/series/${header.seriesUid}/instances/${header.sopInstanceUid}`;
/** Made to be wrong; what dcmtk makes of their pixels is no measure. */
const isBroken = ({ path }: RealFile): boolean => /^(fuzz|malformed)/.test(path);
const get = (url: string, accept: string): Promise<Response> =>
  fetch(url, { headers: { ...house.headers, accept } });
const octets = 'multipart/related; type="application/octet-stream"';

/** One file of each UID: the first that was kept. */
const kept = (): RealFile[] => [
  ...new Map(files.toReversed().map((one) => [one.header.sopInstanceUid, one])).values(),
];

describe.skipIf(!present)('real files (skipped where the collections are not beside the repository)', () => {
  it(
    'are all kept: every file with a readable header, each in a case of its own',
    { timeout: 300_000 },
    async () => {
      const refused: string[] = [];
      for (const one of files) {
        const { status } = await store(house, [one.bytes]);
        const other = kept().find(({ header }) => header.sopInstanceUid === one.header.sopInstanceUid);
        const isOther = other !== undefined && !other.bytes.equals(one.bytes);
        if (status !== (isOther ? 409 : 200)) refused.push(`${one.path} ${status}`);
      }
      console.log(
        `real files: ${files.length} with a readable header, ${kept().length} UIDs, ${unreadable} other`,
      );
      expect(refused).toEqual([]);
    },
  );

  it('come back as they were sent, after the preamble', { timeout: 300_000 }, async () => {
    const changed: string[] = [];
    for (const one of kept()) {
      const back = Buffer.from(
        await (await get(at(one), 'application/dicom; transfer-syntax=*')).arrayBuffer(),
      );
      const isPart10 = back.toString('latin1', 128, 132) === 'DICM';
      if (!isPart10 || !content(back).subarray(-content(one.bytes).length).equals(content(one.bytes)))
        changed.push(one.path);
    }
    expect(changed).toEqual([]);
  });

  it('have metadata that names them', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    for (const one of kept()) {
      const answer = await get(`${at(one)}/metadata`, 'application/dicom+json');
      const [json] = answer.status === 200 ? ((await answer.json()) as Json[]) : [];
      if (first(json, '00080018') !== one.header.sopInstanceUid) wrong.push(`${one.path} ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  const hasDcmtk = spawnSync('dcmdump', ['--version']).status === 0;
  it.skipIf(!hasDcmtk)(
    'have dcmdump’s tags at the top level (skipped without dcmtk)',
    { timeout: 300_000 },
    async () => {
      const differing: string[] = [];
      for (const one of kept()) {
        const path = join(scratch, 'dump.dcm');
        writeFileSync(
          path,
          Buffer.from(await (await get(at(one), 'application/dicom; transfer-syntax=*')).arrayBuffer()),
        );
        const run = spawnSync('dcmdump', ['-q', '-M', '+L', '-Un', path], {
          encoding: 'latin1',
          maxBuffer: 2 ** 28,
        });
        // What dcmtk itself cannot read to the end is no measure.
        if (run.status !== 0) continue;
        const expected = [...run.stdout.matchAll(/^\(([0-9a-f]{4}),([0-9a-f]{4})\)/gm)]
          .map(([, group, element]) => `${group}${element}`.toUpperCase())
          .filter(
            (tag) => tag > '0003' && !tag.endsWith('0000') && tag !== '7FE00010' && !tag.startsWith('FFFE'),
          );
        const [json] = (await (await get(`${at(one)}/metadata`, 'application/dicom+json')).json()) as Json[];
        const had = Object.keys(json ?? {}).filter((tag) => tag !== '00083002');
        const missing = expected.filter(
          (tag) => tag !== '00083002' && tag < '7FE00010' && !had.includes(tag),
        );
        if (missing.length > 0) differing.push(`${one.path} ${missing.slice(0, 4).join()}`);
      }
      expect(differing).toEqual([]);
    },
  );

  it.skipIf(!hasDcmtk)(
    'decode to the samples dcmtk decodes (skipped without dcmtk)',
    { timeout: 300_000 },
    async () => {
      const lossless: Readonly<Record<string, string>> = {
        '1.2.840.10008.1.2': 'dcmconv',
        '1.2.840.10008.1.2.1': 'dcmconv',
        '1.2.840.10008.1.2.2': 'dcmconv',
        '1.2.840.10008.1.2.1.99': 'dcmconv',
        '1.2.840.10008.1.2.5': 'dcmdrle',
        '1.2.840.10008.1.2.4.57': 'dcmdjpeg',
        '1.2.840.10008.1.2.4.70': 'dcmdjpeg',
        '1.2.840.10008.1.2.4.80': 'dcmdjpls',
        '1.2.840.10008.1.2.4.81': 'dcmdjpls',
      };
      const compared: Record<string, number> = {};
      const differing: string[] = [];
      for (const one of kept()) {
        const tool = lossless[one.header.transferSyntaxUid];
        if (!tool || one.header.finding.record.pixelData === undefined || isBroken(one)) continue;
        const [from, to] = [join(scratch, 'in.dcm'), join(scratch, 'out.dcm')];
        writeFileSync(
          from,
          Buffer.from(await (await get(at(one), 'application/dicom; transfer-syntax=*')).arrayBuffer()),
        );
        try {
          execFileSync(tool, ['-q', '+te', from, to], { stdio: 'ignore' });
        } catch {
          continue;
        }
        const decoded = readFileSync(to);
        const { pixelData } = (await readHeader(memoryFile(decoded)))?.finding.record ?? {};
        if (!pixelData) continue;
        const pixels = decoded.subarray(pixelData.offset);
        const answer = await get(`${at(one)}/frames/1`, octets);
        if (answer.status !== 200) {
          differing.push(`${one.path} ${one.header.transferSyntaxUid} ${answer.status}`);
          continue;
        }
        const frame = await onlyPart(answer);
        compared[one.header.transferSyntaxUid] = (compared[one.header.transferSyntaxUid] ?? 0) + 1;
        if (!pixels.subarray(0, frame.length).equals(frame))
          differing.push(`${one.path} ${one.header.transferSyntaxUid} ${frame.length}`);
      }
      console.log('frames as dcmtk decodes them', compared);
      expect(differing).toEqual([]);
    },
  );

  it('a file without the UIDs of an instance is refused as not understood', async () => {
    const id = await newCase(house);
    const { status, answer } = await store({ ...house, base: `${house.address}/api/cases/${id}/dicomweb` }, [
      Buffer.from('PK\u0003\u0004 an archive'),
    ]);
    expect([status, failuresIn(answer, '0008119A')]).toEqual([409, [0xc000]]);
  });
});
