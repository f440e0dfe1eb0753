import type { Circumstances, DocumentType, StatedDocument } from '@overread/readiness';
import { dicomdir } from '../dicom/dicomdir.ts';
import { utf8 } from '../dicom/bytes.ts';
import { filmFile, type Film } from '../headers/film.ts';
import type { DiscFile } from '../headers/disc-file.ts';
import { stackFiles, type Stack } from '../headers/stack.ts';
import { docx } from '../papers/docx.ts';
import { pdf } from '../papers/pdf.ts';
import type { Expected, ExpectedSeries, SampleDisc } from '../sample-disc.ts';
import type { Template } from './template.ts';
import { today } from './templates.ts';

/** A disc still to be made. */
export interface Plan {
  readonly id: string;
  readonly title: SampleDisc['title'];
  readonly template: Template;
  /** What differs from the template's own pictures. */
  readonly films?: readonly Film[];
  readonly stacks?: readonly Stack[];
  /** Papers and what the person says of them are left out. */
  readonly noPapers?: boolean;
  readonly answers?: Readonly<Record<string, string>>;
  /** Files besides, which may be made from those that are there. */
  readonly also?: (files: readonly DiscFile[]) => readonly DiscFile[];
  /** The last word on what is on the disc. */
  readonly change?: (files: readonly DiscFile[]) => readonly DiscFile[];
  readonly expected?: Partial<Expected>;
}

/** The disc of a plan; what is expected follows from its pictures, and where a fault was laid, from the plan. */
export function disc(plan: Plan): SampleDisc {
  const { template } = plan;
  const films = plan.films ?? template.films;
  const stacks = plan.stacks ?? template.stacks;
  const documents = plan.noPapers === true ? [] : statedFor(template, films, stacks);
  const circumstances: Circumstances = {
    today,
    side: template.side,
    ...(template.region === undefined ? {} : { region: template.region }),
    documents,
    answers: { 'documents-language': 'english-or-chinese', ...template.answers, ...plan.answers },
  };
  return {
    id: plan.id,
    title: plan.title,
    caseType: template.caseType,
    circumstances,
    make: () => layOut(plan, films, stacks, documents),
    expected: {
      patients: 1,
      documents: documents.length,
      series: truths([...films, ...stacks]),
      problems: [],
      verdict: 'reviewable',
      findings: {},
      ...plan.expected,
    },
  };
}

const truths = (imaging: readonly (Film | Stack)[]): readonly ExpectedSeries[] =>
  imaging.map(({ series, truth }) => ({ number: series, ...truth }));

function layOut(
  plan: Plan,
  films: readonly Film[],
  stacks: readonly Stack[],
  documents: readonly StatedDocument[],
): readonly DiscFile[] {
  const pictures = [
    ...films.map((one, index) => filmFile(plan.id, one, sameSeriesBefore(films, index) + 1)),
    ...stacks.flatMap((one) => stackFiles(plan.id, one)),
  ];
  const files = [...pictures, ...documents.map(paper)];
  const all = [...files, ...(plan.also?.(files) ?? [])];
  return plan.change?.(all) ?? all;
}

/** Films of one series are numbered one after another. */
const sameSeriesBefore = (films: readonly Film[], index: number): number =>
  films
    .slice(0, index)
    .filter((one) => one.series === films[index]?.series && one.study === films[index]?.study).length;

/** A DICOMDIR of the images among `files`, and of others that it only claims. */
export const directoryOf = (files: readonly DiscFile[]): DiscFile => ({
  path: 'DICOMDIR',
  bytes: dicomdir(files.flatMap(({ listed }) => listed ?? [])),
});

const always: readonly DocumentType[] = [
  'consultation-note',
  'recommendation',
  'timeline',
  'questions',
  'function-goals',
  'medical-history',
];

const iso = (date: string): string => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;

/** A report for each study, and the papers every case needs. */
function statedFor(
  template: Template,
  films: readonly Film[],
  stacks: readonly Stack[],
): readonly StatedDocument[] {
  const studies = new Map([...films, ...stacks].map(({ study, date }) => [study, date]));
  const reports = [...studies].map(([study, date]) => ({
    type: 'radiology-report' as const,
    file: `PAPERS/radiology-report-${study}.pdf`,
    date: iso(date),
  }));
  const others = [...always, ...template.papers].map((type) => ({
    type,
    file: `PAPERS/${type}.${endings[type] ?? 'pdf'}`,
    date: '2026-10-20',
  }));
  return [...reports, ...others];
}

const endings: Partial<Record<DocumentType, string>> = {
  'medical-history': 'docx',
  timeline: 'txt',
  questions: 'txt',
};

export function paper({ type, file, date }: StatedDocument): DiscFile {
  const lines = [`SYNTHETIC - made up, of no person: ${type.replaceAll('-', ' ')}`, date ?? ''];
  if (file.endsWith('.docx')) return { path: file, bytes: docx(lines) };
  return { path: file, bytes: file.endsWith('.txt') ? utf8(`${lines.join('\n')}\n`) : pdf(lines) };
}
