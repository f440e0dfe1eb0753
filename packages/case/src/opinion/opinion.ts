import { z } from 'zod';
import { caseTypes, type CaseType } from '../wording-support/case-type.ts';
import { languages } from '../wording-support/language.ts';
import { inPersonTestsOf } from './in-person-tests.ts';
import {
  alternative,
  answer,
  blindReading,
  confidence,
  finding,
  limit,
  operation,
  recommendation,
  reviewed,
  side,
  statement,
  unjudged,
  warning,
} from './opinion-parts.ts';
import { gradeOf, gradingScale } from './scales/grading-scales.ts';
import { structuresOf } from './structures.ts';

/** Name and major version of an opinion's stored form; the signed bytes begin with it. */
export const opinionSchemaId = 'overread/opinion/1';

const line = z.string().max(300);
const paragraph = z.string().max(4000);
const key = z.string().min(1).max(64);

const shape = z.strictObject({
  schema: z.literal(opinionSchemaId),
  id: key,
  case: key,
  version: z.int().min(1),
  /** The signed version this one amends, and why. */
  amends: z.strictObject({ version: z.int().min(1), reason: paragraph }).nullable(),
  caseType: z.enum(caseTypes),
  side,
  level: line,
  language: z.enum(languages),
  date: z.iso.date().nullable(),
  reviewer: z.strictObject({ role: line, specialty: line, country: line }),
  setting: z.enum(['remote', 'remote-with-video', 'in-person']),
  reviewed: z.array(reviewed).max(500),
  documents: z.array(key).max(500),
  limits: z.array(limit).max(200),
  history: paragraph,
  blind: blindReading.nullable(),
  findings: z.array(finding).max(200),
  statements: z.array(statement).max(500),
  diagnosis: z.strictObject({ working: paragraph, alternatives: z.array(line).max(20) }),
  answers: z.array(answer).max(20),
  recommendation,
  /** Null: no operation was proposed. */
  operation: operation.nullable(),
  alternatives: z.array(alternative).max(50),
  watch: z.array(warning).max(50),
  cannotJudge: z.array(unjudged).max(50),
  /** The reviewer says that nothing more would have to be examined. */
  nothingToExamine: z.boolean(),
  moreRecords: z.array(z.strictObject({ requirement: key, why: line })).max(50),
  uncertainty: paragraph,
  confidence,
  summary: paragraph,
  /** Null: written in this language. */
  translation: z
    .strictObject({ from: z.enum(languages), translator: line, checkedBy: line, machine: z.boolean() })
    .nullable(),
  /** Phrases the honesty check pointed at, which the reviewer has read again and keeps. */
  keptPhrases: z.array(line).max(100),
});

/**
 * An opinion, finished or not: what is not yet decided is null or empty, so that a half-written one can be kept.
 * Scales, grades, structures and tests must be those of the case type; whether it may be signed is another matter.
 */
export const opinionSchema = shape.superRefine((opinion, context) => {
  for (const { path, message } of strangers(opinion)) context.addIssue({ code: 'custom', path, message });
});
export type Opinion = z.infer<typeof shape>;

interface Stranger {
  readonly path: (string | number)[];
  readonly message: string;
}

function strangers(opinion: Opinion): readonly Stranger[] {
  const { caseType, findings, blind, answers, cannotJudge } = opinion;
  const tests = (path: (string | number)[], given: readonly string[]): readonly Stranger[] =>
    given
      .filter((test) => !(inPersonTestsOf[caseType] as readonly string[]).includes(test))
      .map((test) => ({
        path: [...path, 'tests'],
        message: `The test ${test} is not one of this case type.`,
      }));
  return [
    ...findings.flatMap((one, index) => foreignTo(caseType, one, ['findings', index])),
    ...(blind?.findings ?? []).flatMap((one, index) =>
      foreignTo(caseType, one, ['blind', 'findings', index]),
    ),
    ...answers.flatMap((one, index) => tests(['answers', index], one.tests)),
    ...cannotJudge.flatMap((one, index) => tests(['cannotJudge', index], one.tests)),
    ...repeated(opinion),
  ];
}

function foreignTo(
  caseType: CaseType,
  { structure, grades }: Opinion['findings'][number],
  path: (string | number)[],
): readonly Stranger[] {
  const wrong = grades.flatMap(({ scale, value }, index): readonly Stranger[] => {
    const at = [...path, 'grades', index];
    if (gradingScale(scale)?.caseTypes.includes(caseType) !== true)
      return [{ path: [...at, 'scale'], message: `The scale ${scale} is not one of this case type.` }];
    return gradeOf(scale, value) === undefined
      ? [{ path: [...at, 'value'], message: `The scale ${scale} has no such grade.` }]
      : [];
  });
  return structuresOf[caseType].includes(structure)
    ? wrong
    : [
        { path: [...path, 'structure'], message: `The structure ${structure} is not one of this case type.` },
        ...wrong,
      ];
}

/** Rows are told apart by their ids: comparing, amending and answering rest on it. */
function repeated(opinion: Opinion): readonly Stranger[] {
  const lists = {
    findings: opinion.findings.map(({ id }) => id),
    statements: opinion.statements.map(({ id }) => id),
    answers: opinion.answers.map(({ question }) => question),
    alternatives: opinion.alternatives.map(({ id }) => id),
    watch: opinion.watch.map(({ id }) => id),
    cannotJudge: opinion.cannotJudge.map(({ id }) => id),
    limits: opinion.limits.map(({ requirement }) => requirement),
    reviewed: opinion.reviewed.map(({ seriesUid }) => seriesUid),
  };
  return Object.entries(lists)
    .filter(([, ids]) => new Set(ids).size < ids.length)
    .map(([list]) => ({ path: [list], message: 'Two rows have the same id.' }));
}
