import type { DiscFile } from '../headers/disc-file.ts';
import type { Expected, SampleDisc } from '../sample-disc.ts';
import { template, type TemplateName } from './complete.ts';
import { disc, type Plan } from './lay-out.ts';

/** A template with one thing about it changed. */
export const variant = (
  id: string,
  name: TemplateName,
  en: string,
  zh: string,
  more: Partial<Plan>,
  expected: Partial<Expected> = {},
): SampleDisc => disc({ id, title: { en, zh }, template: template(name), ...more, expected });

export const isImage = ({ listed }: DiscFile): boolean => listed !== undefined;

export const withLimits = { verdict: 'reviewable-with-limits' } as const;
