import type { Region, View } from '@overread/imaging';
import type { Condition } from './condition.ts';
import type { ImagingNeed, ModalityFamily, SideNeed } from './imaging-need.ts';
import type { Accepted } from './requirement.ts';

type Regions = readonly Region[] | 'case';
type More = Partial<ImagingNeed>;

/** Shorthand for the tables; each returns plain data. */
export const xray = (
  regions: Regions,
  side: SideNeed,
  views: readonly View[],
  more: More = {},
): ImagingNeed => ({
  modality: ['XR'],
  regions,
  side,
  views,
  ...more,
});

export const anyOf = (
  modality: readonly ModalityFamily[],
  regions: Regions,
  side: SideNeed,
  more: More = {},
): ImagingNeed => ({ modality, regions, side, ...more });

export const images = (...parts: readonly ImagingNeed[]): Accepted => ({ kind: 'images', parts });

export const yes = (answer: string): Condition => ({ answer, is: ['yes'] });

export const answered = (answer: string, ...is: readonly string[]): Condition => ({ answer, is });

export const asks = (...is: readonly string[]): Condition => ({ answer: 'topics', is });

export const some = (...any: readonly Condition[]): Condition => ({ any });

export const every = (...all: readonly Condition[]): Condition => ({ all });

export const not = (condition: Condition): Condition => ({ not: condition });

export const frontal = ['AP', 'PA', 'frontal'] as const satisfies readonly View[];

export const ageBands = {
  under10: 'under-10',
  under18: ['under-10', '10-15', '16-17'],
  over40: ['40-54', '55-59', '60-64', '65-80', 'over-80'],
  over60: ['60-64', '65-80', 'over-80'],
} as const;
