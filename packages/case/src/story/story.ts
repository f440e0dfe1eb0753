import { z } from 'zod';
import { functionFacts, type FunctionFact, type FunctionFactId } from './function-facts.ts';
import { partialDate } from './partial-date.ts';

const words = (limit: number) => z.string().trim().max(limit);

/** Longest text of one entry, in characters. */
export const entryLimit = 400;

const dated = {
  id: z.string().min(1).max(40),
  /** Null while the person has not said when. */
  date: partialDate.nullable(),
  /** “About then”: the date is the person's best guess. */
  about: z.boolean().default(false),
  text: words(entryLimit).default(''),
};

export const treatmentKinds = [
  'physiotherapy',
  'exercise',
  'injection',
  'painkillers',
  'brace',
  'walking-aid',
  'rest',
  'weight-loss',
  'traditional',
  'insoles',
  'cast',
  'other',
] as const;

export const treatmentResults = ['worse', 'none', 'a-little', 'a-lot', 'unsure'] as const;

const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('onset'), ...dated, how: z.enum(['sudden', 'gradual', 'unsure']) }),
  z.object({
    kind: z.literal('trigger'),
    ...dated,
    what: z.enum(['fall', 'twist', 'sport', 'traffic', 'work', 'lifting', 'none', 'other']),
  }),
  z.object({ kind: z.literal('change'), ...dated, direction: z.enum(['better', 'worse', 'other']) }),
  z.object({
    kind: z.literal('treatment'),
    ...dated,
    treatment: z.enum(treatmentKinds),
    /** Last day of it, when it is over. */
    until: partialDate.nullable().default(null),
    weeks: z.number().min(0).max(1_500).nullable().default(null),
    sessions: z.int().min(0).max(1_000).nullable().default(null),
    result: z.enum(treatmentResults).nullable().default(null),
    /** How long it helped. */
    reliefWeeks: z.number().min(0).max(1_500).nullable().default(null),
  }),
  z.object({ kind: z.literal('operation'), ...dated, name: words(120).default('') }),
  z.object({
    kind: z.literal('imaging'),
    ...dated,
    modality: z.enum(['x-ray', 'mri', 'ct', 'ultrasound', 'other']),
    /** Study it is known to be. */
    studyUid: z.string().max(64).nullable().default(null),
  }),
  z.object({
    kind: z.literal('told'),
    ...dated,
    by: z.enum(['family-doctor', 'surgeon', 'radiologist', 'physiotherapist', 'emergency', 'other']),
    /** Whether an operation was proposed then. */
    operationProposed: z.boolean().default(false),
  }),
  z.object({ kind: z.literal('other'), ...dated }),
]);

const factSchemas = {
  number: (fact: FunctionFact) =>
    z
      .number()
      .min(0)
      .max(fact.kind === 'number' ? fact.max : 0),
  choice: (fact: FunctionFact) => z.enum(fact.kind === 'choice' ? [...fact.options] : []),
  text: (fact: FunctionFact) => words(fact.kind === 'text' ? fact.maxLength : 0),
} as const;

/** What was said of each function fact; absent is not said. Validated by {@link functionFacts}. */
const facts = z
  .partialRecord(z.enum(Object.keys(functionFacts) as [FunctionFactId]), z.union([z.number(), z.string()]))
  .superRefine((given, context) => {
    for (const [id, value] of Object.entries(given)) {
      const fact: FunctionFact = functionFacts[id as FunctionFactId];
      if (!factSchemas[fact.kind](fact).safeParse(value).success)
        context.addIssue({ code: 'custom', path: [id], message: 'not an answer to this question' });
    }
  });

/** A case's story as the patient tells it. Every limit keeps it to what one page can carry. */
export const storySchema = z.object({
  entries: z
    .array(entry)
    .max(60)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
      error: 'two entries share an id',
    })
    .default([]),
  facts: facts.default({}),
  /** Three things that matter to the person, each 0 (cannot) to 10 (as ever). */
  activities: z
    .array(z.object({ name: words(80).min(1), ability: z.int().min(0).max(10) }))
    .max(3)
    .default([]),
  medicines: z
    .array(z.object({ name: words(80).min(1), dose: words(40).default(''), often: words(40).default('') }))
    .max(15)
    .default([]),
  goals: words(400).default(''),
});

export type Story = z.infer<typeof storySchema>;
export type StoryEntry = Story['entries'][number];
export type EntryKind = StoryEntry['kind'];
export type TreatmentKind = (typeof treatmentKinds)[number];

/** Nothing told yet. */
export const emptyStory: Story = { entries: [], facts: {}, activities: [], medicines: [], goals: '' };
