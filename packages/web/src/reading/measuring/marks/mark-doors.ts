import type { Annotation, Answer, routes } from '@overread/case';

export type KeptMark = Answer<(typeof routes)['listAnnotations']>['annotations'][number];

/** How marks are kept. */
export interface MarkDoors {
  readonly list: () => Promise<readonly KeptMark[]>;
  readonly keep: (annotation: Annotation, version: number) => Promise<{ readonly version: number }>;
  /** Also where it is gone already. */
  readonly remove: (id: string) => Promise<void>;
}
