import { emptyStory, storySchema, type Story } from '@overread/case';
import { Refusal } from '../http/refusal.ts';

/** The story of a kept part; an empty one when nothing was kept yet. */
export const storyIn = (content: unknown): Story => storySchema.safeParse(content).data ?? emptyStory;

/** What came in as a story. @throws Refusal `invalid-input` with the place of each fault */
export function parseStory(content: unknown): Story {
  const parsed = storySchema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Refusal(
    'invalid-input',
    parsed.error.issues.map(({ path, code }) => ({ at: path.join('.'), reason: code })),
  );
}
