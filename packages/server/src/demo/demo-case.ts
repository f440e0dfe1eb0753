import type {
  basics,
  Basics,
  ConsentPurpose,
  DocumentFacts,
  Opinion,
  State,
  storySchema,
  visitPlan,
  TransitionAct,
} from '@overread/case';
import type { z } from 'zod';
import type { Calendar } from './calendar.ts';
import type { DemoName, patientNames, ReviewerName } from './demo-people.ts';
import type { DemoOpinion } from './write-opinion.ts';

/** A paper as it lies on the table, and what the person says it is; null: not confirmed yet. */
export interface DemoPaper {
  readonly fileName: `${string}.${'pdf' | 'docx' | 'txt'}`;
  readonly lines: readonly string[];
  readonly facts: Omit<DocumentFacts, 'studyUid'> | null;
}

/** A step of a case's life, by whoever makes it. */
export type DemoStep =
  | { readonly by: DemoName; readonly offersTo: readonly ReviewerName[] }
  | { readonly by: ReviewerName; readonly accepts: true }
  | { readonly by: ReviewerName; readonly signs: DemoOpinion }
  | { readonly by: DemoName; readonly asksToTranslate: DemoName }
  | { readonly by: DemoName; readonly translates: (signed: Opinion) => Opinion }
  | { readonly by: DemoName; readonly checksTranslation: true }
  | { readonly by: DemoName; readonly says: string }
  | { readonly by: DemoName; readonly plansVisit: z.input<typeof visitPlan> }
  | {
      readonly by: DemoName;
      /** Requirements of the readiness rules. */
      readonly asksFor: readonly string[];
      readonly to: 'patient' | 'hospital';
      readonly hospital?: string;
      readonly text: string;
    }
  | {
      readonly by: DemoName;
      readonly moves: TransitionAct;
      readonly reason?: string;
      readonly helpAsked?: boolean;
    };

/** One made-up case: what is put into it, then what happens to it. Days are counted back from today. */
export interface DemoCase {
  readonly title: string;
  readonly patient: (typeof patientNames)[number];
  /** Of `sample-discs`. */
  readonly disc?: string;
  readonly basics: Omit<z.input<typeof basics>, 'answers'> & { readonly answers?: Basics['answers'] };
  readonly papers?: readonly DemoPaper[];
  readonly story?: z.input<typeof storySchema>;
  readonly questions?: readonly string[];
  readonly consents?: readonly ConsentPurpose[];
  readonly relative?: DemoName;
  readonly steps: readonly DemoStep[];
  /** Where it must stand in the end. */
  readonly state: State;
}

export type MakeDemoCase = (calendar: Calendar) => DemoCase;
