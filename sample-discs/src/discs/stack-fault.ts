import type { Verdict } from '@overread/readiness';
import type { Stack } from '../headers/stack.ts';
import type { SampleDisc } from '../sample-disc.ts';
import { template, type TemplateName } from './complete.ts';
import { disc, type Plan } from './lay-out.ts';

export type Stacks = (stacks: readonly Stack[]) => readonly Stack[];

/** A disc whose stacks differ from its template's. */
export interface StackFault extends Omit<Plan, 'id' | 'title' | 'template' | 'stacks'> {
  readonly of: TemplateName;
  readonly en: string;
  readonly zh: string;
  readonly stacks: Stacks;
  /** Of the requirements; a case that is read with limits unless something else is said. */
  readonly findings: Readonly<Record<string, Verdict>>;
}

export const stackDiscs = (rows: Readonly<Record<string, StackFault>>): readonly SampleDisc[] =>
  Object.entries(rows).map(([id, { of, en, zh, stacks, findings, expected, ...plan }]) =>
    disc({
      ...plan,
      id,
      title: { en, zh },
      template: template(of),
      stacks: stacks(template(of).stacks),
      expected: { verdict: 'reviewable-with-limits', ...expected, findings },
    }),
  );

/** Every stack changed, and what is true of it. */
export const each =
  (changes: Partial<Stack>, truth: Stack['truth'] = {}): Stacks =>
  (stacks) =>
    stacks.map((one) => ({ ...one, ...changes, truth: { ...one.truth, ...truth } }));

/** Only the series of these numbers. */
export const only =
  (...series: readonly number[]): Stacks =>
  (stacks) =>
    stacks.filter((one) => series.includes(one.series));

/** All but the series of these numbers. */
export const without =
  (...series: readonly number[]): Stacks =>
  (stacks) =>
    stacks.filter((one) => !series.includes(one.series));

/** The first stack changed. */
export const first =
  (changes: Partial<Stack>, truth: Stack['truth']): Stacks =>
  (stacks) =>
    stacks.map((one, index) =>
      index === 0 ? { ...one, ...changes, truth: { ...one.truth, ...truth } } : one,
    );
