import { inflateRawSync, constants } from 'node:zlib';
import { openDisc, scanDisc, type DiscSource, type Inventory, type Series } from '@overread/imaging';
import { evaluate, factsFrom } from '@overread/readiness';
import { describe, expect, test } from 'vitest';
import { discs, type SampleDisc } from './index.ts';

const inflate = (compressed: Uint8Array, limit: number): Uint8Array =>
  inflateRawSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, limit);

const source = (disc: SampleDisc): DiscSource => ({
  name: disc.id,
  problems: [],
  files: () =>
    disc.make().map(({ path, bytes }) => ({
      path,
      size: bytes.length,
      read: (offset: number, length: number) => bytes.subarray(offset, offset + length),
    })),
});

const allSeries = (inventory: Inventory): readonly Series[] =>
  inventory.patients.flatMap(({ studies }) => studies.flatMap(({ series }) => series));

function problemCodes(inventory: Inventory): ReadonlySet<string> {
  const all = [
    ...inventory.problems,
    ...inventory.patients.flatMap(({ problems }) => problems),
    ...allSeries(inventory).flatMap(({ problems }) => problems),
  ];
  return new Set(all.map(({ code }) => code));
}

test('the museum holds at least a hundred discs, each by its own name', () => {
  expect(discs.length).toBeGreaterThanOrEqual(100);
  expect(new Set(discs.map(({ id }) => id)).size).toBe(discs.length);
});

describe.each(discs.map((disc) => [disc.id, disc] as const))('%s', (_, disc) => {
  test('is found to be what it was made to be', async () => {
    const inventory = await scanDisc(await openDisc(source(disc), inflate), inflate);
    const { expected } = disc;
    if (expected.patients !== undefined) expect(inventory.patients).toHaveLength(expected.patients);
    if (expected.documents !== undefined) expect(inventory.documents).toHaveLength(expected.documents);
    for (const [number, wanted] of Object.entries(expected.series ?? {}))
      expect(allSeries(inventory).find((one) => one.number === Number(number))).toMatchObject(wanted);
    for (const code of expected.problems ?? []) expect(problemCodes(inventory)).toContain(code);
    const assessment = evaluate(factsFrom(inventory), disc.caseType, disc.circumstances);
    for (const [id, verdict] of Object.entries(expected.findings ?? {}))
      expect(assessment.requirements.find((finding) => finding.id === id)).toMatchObject({ id, verdict });
    if (expected.verdict !== undefined) expect(assessment.verdict).toBe(expected.verdict);
    expect(assessment.requirements.every(({ verdict, evidence }) => verdict !== 'met' || evidence.length > 0)).toBe(true);
  });
});
