import { inflateRawSync, constants } from 'node:zlib';
import { openDisc, scanDisc, type DiscSource, type Inventory, type Series } from '@overread/imaging';
import { evaluate, factsFrom, type Assessment } from '@overread/readiness';
import { describe, expect, test } from 'vitest';
import { discs, type Expected, type SampleDisc } from './index.ts';

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
    const assessment = evaluate(factsFrom(inventory), disc.caseType, disc.circumstances);
    expect(found(disc.expected, inventory, assessment)).toMatchObject(disc.expected);
    expect([...problemCodes(inventory)]).toEqual(expect.arrayContaining([...(disc.expected.problems ?? [])]));
    const unproven = assessment.requirements.filter(
      ({ verdict, evidence }) => verdict === 'met' && evidence.length === 0,
    );
    expect(unproven).toEqual([]);
  });
});

/** What was found, in the form of what is expected. */
function found(expected: Expected, inventory: Inventory, assessment: Assessment) {
  return {
    patients: inventory.patients.length,
    documents: inventory.documents.length,
    verdict: assessment.verdict,
    series: Object.fromEntries(
      allSeries(inventory)
        .map((one) => [one.number, one])
        .toReversed(),
    ),
    findings: Object.fromEntries(assessment.requirements.map(({ id, verdict }) => [id, verdict])),
    problems: expected.problems,
  };
}
