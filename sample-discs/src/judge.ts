import {
  openDisc,
  scanDisc,
  type DiscSource,
  type InflateRaw,
  type Inventory,
  type Problem,
  type Series,
} from '@overread/imaging';
import { evaluate, factsFrom } from '@overread/readiness';
import type { ExpectedSeries, SampleDisc } from './sample-disc.ts';

/** A disc in memory, as a folder would be read. */
export function sourceOf(disc: SampleDisc): DiscSource {
  const files = disc.make();
  return {
    name: disc.id,
    problems: [],
    files: () =>
      files.map(({ path, bytes }) => ({
        path,
        size: bytes.length,
        read: (offset: number, length: number) => bytes.subarray(offset, offset + length),
      })),
  };
}

/** Reads the disc as the program does and says, a line each, where it found something else than is true. */
export async function judge(disc: SampleDisc, inflate: InflateRaw): Promise<readonly string[]> {
  const inventory = await scanDisc(await openDisc(sourceOf(disc), inflate), inflate);
  const assessment = evaluate(factsFrom(inventory), disc.caseType, disc.circumstances);
  const { expected } = disc;
  const found = new Map(assessment.requirements.map(({ id, verdict }) => [id, verdict]));
  const open = assessment.requirements
    .filter(
      ({ verdict, severity }) => severity !== 'helpful' && verdict !== 'met' && verdict !== 'not-needed',
    )
    .map(({ id, severity, verdict, reason }) => `${id} ${severity} ${verdict} (${reason.code})`);
  return [
    ...differs('patients', inventory.patients.length, expected.patients),
    ...(expected.name === undefined ? [] : differs('name', inventory.patients[0]?.name, expected.name)),
    ...differs('documents', inventory.documents.length, expected.documents),
    ...expected.series.flatMap((wanted) => misreadSeries(wanted, seriesOf(inventory))),
    ...expected.problems.flatMap((wanted) => unreported(wanted, problemsOf(inventory))),
    ...Object.entries(expected.findings).flatMap(([id, verdict]) =>
      differs(`finding ${id}`, found.get(id), verdict),
    ),
    ...differs('verdict', assessment.verdict, expected.verdict).map(
      (line) => `${line}; open: ${open.join(', ')}`,
    ),
    ...assessment.requirements
      .filter(({ verdict, evidence }) => verdict === 'met' && evidence.length === 0)
      .map(({ id }) => `finding ${id}: met without evidence`),
  ];
}

const differs = (about: string, found: unknown, wanted: unknown): readonly string[] =>
  found === wanted ? [] : [`${about}: found ${String(found)}, is ${String(wanted)}`];

const seriesOf = ({ patients }: Inventory): readonly Series[] =>
  patients.flatMap(({ studies }) => studies.flatMap(({ series }) => series));

function problemsOf(inventory: Inventory): readonly Problem[] {
  return [
    ...inventory.problems,
    ...inventory.patients.flatMap(({ problems }) => problems),
    ...seriesOf(inventory).flatMap(({ problems }) => problems),
  ];
}

/** Of the parts of a series the one that comes closest is compared. */
function misreadSeries({ number, ...truth }: ExpectedSeries, all: readonly Series[]): readonly string[] {
  const parts = all.filter((one) => one.number === number);
  if (parts.length === 0) return [`series ${number}: not found`];
  const misread = parts.map((part) =>
    Object.entries(truth).flatMap(([key, wanted]) =>
      differs(`series ${number} ${key}`, part[key as keyof Series], wanted),
    ),
  );
  return misread.reduce((a, b) => (b.length < a.length ? b : a));
}

function unreported(
  wanted: SampleDisc['expected']['problems'][number],
  all: readonly Problem[],
): readonly string[] {
  const said = all.some(
    ({ code, file }) => code === wanted.code && (wanted.file === undefined || file === wanted.file),
  );
  const others = all.map(({ code, file }) => `${code} ${file ?? ''}`).slice(0, 4);
  return said
    ? []
    : [`problem ${wanted.code} ${wanted.file ?? ''}: not reported; reported: ${others.join(', ') || 'none'}`];
}
