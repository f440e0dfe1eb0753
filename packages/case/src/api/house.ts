import { z } from 'zod';
import { states, type State } from '../lifecycle/states.ts';
import { caseTypes } from '../wording-support/case-type.ts';
import { route } from './route.ts';

/** With whom an open case is, roughly: what the picture of the weeks tells apart. */
export const stages = {
  gathering: ['draft', 'collecting', 'needs-records'],
  checking: ['submitted', 'checking', 'ready'],
  reading: ['offered', 'reading', 'needs-more'],
  finishing: ['signed', 'translating'],
  delivered: ['delivered', 'follow-up'],
} as const satisfies Readonly<Record<string, readonly State[]>>;
export type Stage = keyof typeof stages;
const stageIds = ['gathering', 'checking', 'reading', 'finishing', 'delivered'] as const satisfies Stage[];

/** Fewer cases than this are never told apart by what was missing: one might know whose they are. */
export const fewestTold = 5;

export const houseFaults = ['jobs-failed', 'mails-failing', 'mails-in-folder'] as const;
export type HouseFault = (typeof houseFaults)[number];

const missing = <Group extends z.ZodType>(group: Group) =>
  z.array(z.object({ group, requirement: z.string(), cases: z.int().min(fewestTold) }));
const weekly = z.array(z.number());

export const viewHouse = route({
  method: 'GET',
  path: '/api/house',
  act: 'administer-house',
  summary: 'How the house is: cases over the weeks, where they wait, what is missing, storage, jobs, mails',
  answer: z.object({
    /** The end of each week shown, the last one now. Every weekly row has as many numbers. */
    weeks: z.array(z.iso.datetime()),
    stages: z.array(z.object({ stage: z.enum(stageIds), open: weekly })),
    waits: z.array(
      z.object({
        state: z.enum(states),
        cases: z.int(),
        /** Days in this state, of the case in the middle and of the one longest there. */
        middleDays: z.number(),
        longestDays: z.number(),
      }),
    ),
    /** What was asked for in requests since then, by cases; small numbers are left out. */
    missing: z.object({
      since: z.iso.datetime(),
      requests: z.int(),
      byCaseType: missing(z.enum(caseTypes)),
      byCountry: missing(z.string().length(2)),
    }),
    /** Bytes kept at the end of each week. */
    storage: z.array(z.object({ kind: z.enum(['images', 'papers']), files: z.int(), bytes: weekly })),
    jobs: z.array(
      z.object({
        name: z.string(),
        waiting: z.int(),
        running: z.int(),
        done: z.int(),
        failed: z.int(),
      }),
    ),
    mails: z.object({ waiting: z.int(), failing: z.int(), bySmtp: z.int(), inFolder: z.int() }),
    record: z.object({ entries: z.int(), lastAt: z.iso.datetime().nullable() }),
    faults: z.array(z.object({ fault: z.enum(houseFaults), count: z.int() })),
  }),
});
