import { opinionSchema, type Opinion } from '@overread/case';
import { Refusal } from '../http/refusal.ts';

/** What came in as an opinion. @throws Refusal `invalid-input` with the place of each fault */
export function parseOpinion(content: unknown): Opinion {
  const parsed = opinionSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Refusal(
    'invalid-input',
    parsed.error.issues.slice(0, mostTold).map(({ path, code }) => ({
      at: ['opinion', ...path].join('.'),
      reason: code,
    })),
  );
}

const mostTold = 50;
