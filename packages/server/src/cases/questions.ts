import { lintQuestion, type Basics } from '@overread/case';
import { z } from 'zod';

const kept = z.array(z.string());

/** The questions of a kept part; none when nothing was kept yet. */
export const questionsIn = (content: unknown): string[] => kept.safeParse(content).data ?? [];

/** How many of them cannot be answered as they stand. */
export const toMendAmong = (questions: readonly string[], { caseType }: Pick<Basics, 'caseType'>): number =>
  questions.filter((one) =>
    lintQuestion(one, { caseType, language: 'en' }).issues.some(({ weight }) => weight === 'mend'),
  ).length;
