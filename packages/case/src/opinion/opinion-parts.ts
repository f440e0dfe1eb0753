import { z } from 'zod';
import { gradingScaleIds } from './scales/grading-scales.ts';
import { inPersonTests, type InPersonTestId } from './in-person-tests.ts';
import { structures, type StructureId } from './structures.ts';
import { alternativeOptions, confidences, practices, timings, urgencies } from './values.ts';

const line = z.string().max(300);
const paragraph = z.string().max(4000);
const key = z.string().min(1).max(64);
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(table) as [Key, ...Key[]];

const structureId = z.enum(keysOf<StructureId>(structures));
export const testId = z.enum(keysOf<InPersonTestId>(inPersonTests));
export const confidence = z.enum(confidences).nullable();
export const side = z.enum(['left', 'right', 'both', 'not-applicable']);

/** Series Instance UIDs of what shows it. */
const images = z.array(z.string().min(1).max(64)).max(50);

const grade = z.strictObject({
  scale: z.enum(gradingScaleIds),
  value: z.string().min(1).max(30),
  images,
  /** Papers that tell what was seen at an operation. */
  documents: z.array(key).max(20),
  /** What its image leaves open, when it shows the grade only in part. */
  limit: line,
});

const measurement = z
  .strictObject({
    measurement: key,
    value: z.number(),
    unit: z.enum(['mm', 'mm2', 'deg', 'ratio', 'percent']),
    calibration: z.enum(['detector-plane', 'calibrated', 'patient', 'none']),
    images,
  })
  .refine(({ unit, calibration }) => !(unit.startsWith('mm') && calibration === 'none'), {
    path: ['calibration'],
    error: 'A length must say in which plane it holds.',
  });

export const finding = z.strictObject({
  id: key,
  structure: structureId,
  side: side.nullable(),
  /** `L4-L5`; empty where there are no levels. */
  level: z.string().max(20),
  text: paragraph,
  grades: z.array(grade).max(20),
  measurements: z.array(measurement).max(30),
  images,
  confidence,
});
export type Finding = z.infer<typeof finding>;

/** Is surgery indicated on this evidence, when, why, and what would change that. */
export const recommendation = z.strictObject({
  indicated: z.enum(['yes', 'with-reservations', 'not-on-this-evidence', 'cannot-judge']).nullable(),
  timing: z.enum(timings).nullable(),
  reasonsFor: z.array(line).max(20),
  reasonsAgainst: z.array(line).max(20),
  wouldChange: paragraph,
});
export type Recommendation = z.infer<typeof recommendation>;

/** What was found and advised before the first report and the plan were opened. */
export const blindReading = z.strictObject({
  committedAt: z.iso.datetime(),
  /** What the reviewer had opened before committing; the record says so. */
  openedBefore: z.array(z.enum(['report', 'plan'])).max(2),
  findings: z.array(finding).max(200),
  recommendation,
});
export type BlindReading = z.infer<typeof blindReading>;

export const answer = z.strictObject({
  question: key,
  outcome: z.enum(['answered', 'declined']).nullable(),
  /** The answer in a word, where the question has one; it makes two opinions comparable. */
  position: z.enum(['yes', 'no', 'partly', 'open']).nullable(),
  text: paragraph,
  /** Why it is declined. */
  reason: paragraph,
  settledBy: z.enum(['images', 'needs-exam', 'needs-view']).nullable(),
  tests: z.array(testId).max(30),
  /** Readiness requirements: the view or sequence that would settle it. */
  views: z.array(key).max(30),
  confidence,
  wouldChange: paragraph,
});
export type Answer = z.infer<typeof answer>;

export const statement = z.strictObject({
  id: key,
  document: key,
  section: z.enum(['findings', 'impression', 'unknown']),
  start: z.int().min(0),
  end: z.int().min(0),
  text: paragraph,
  verdict: z.enum(['agreed', 'differs', 'cannot-tell']).nullable(),
  images,
  reason: paragraph,
});
export type ReportStatement = z.infer<typeof statement>;

/** The operation proposed, weighed. */
export const operation = z.strictObject({
  procedure: line,
  verdict: z
    .enum([
      'supported',
      'supported-with-reservations',
      'alternative-reasonable',
      'not-supported-by-reviewed-material',
      'cannot-judge',
    ])
    .nullable(),
  practice: z.enum(practices).nullable(),
  reasonsFor: z.array(line).max(20),
  reasonsAgainst: z.array(line).max(20),
});

export const alternative = z.strictObject({
  id: key,
  option: z.enum(alternativeOptions),
  text: paragraph,
  tried: z.enum(['tried', 'tried-too-little', 'not-tried', 'unknown']).nullable(),
  reasonable: z.enum(['yes', 'no', 'cannot-say']).nullable(),
});

export const warning = z.strictObject({ id: key, text: line, act: z.enum(urgencies).nullable() });
export const unjudged = z.strictObject({ id: key, text: line, tests: z.array(testId).max(30) });
export const limit = z.strictObject({
  requirement: key,
  severity: z.enum(['blocks', 'limits']),
  effect: paragraph,
  questions: z.array(key).max(20),
});
export type Limit = z.infer<typeof limit>;

export const reviewed = z.strictObject({
  seriesUid: key,
  modality: z.string().max(16),
  view: z.string().max(40),
  plane: z.string().max(40),
  weighting: z.string().max(40),
  side: z.string().max(16),
  standing: z.enum(['yes', 'no', 'unknown']),
  date: z.iso.date().nullable(),
  /** The reviewer has looked and says that it is so; this may tell what the headers do not. */
  confirmed: z.boolean(),
});
