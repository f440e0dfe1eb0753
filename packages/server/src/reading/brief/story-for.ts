import type { Story, StoryEntry } from '@overread/case';
import type { Seals } from '../seals/seals-of.ts';
import type { ReadingWords } from './reading-words.ts';

/** The story as a reviewer may read it: cleaned, its dates moved, without what is sealed. */
export function storyFor(story: Story, words: ReadingWords, seals: Seals): Story {
  const { clean } = words;
  return {
    entries: story.entries.flatMap((entry, index) =>
      entry.kind === 'told' && !seals.isOpen('plan') ? [] : [entryFor(entry, index, words, seals)],
    ),
    facts: Object.fromEntries(
      Object.entries(story.facts).map(([id, said]) => [id, typeof said === 'string' ? clean(said) : said]),
    ),
    activities: story.activities.map(({ name, ability }) => ({ name: clean(name), ability })),
    medicines: story.medicines.map(({ name, dose, often }) => ({
      name: clean(name),
      dose: clean(dose),
      often: clean(often),
    })),
    goals: clean(story.goals),
  };
}

function entryFor(entry: StoryEntry, index: number, words: ReadingWords, seals: Seals): StoryEntry {
  const { clean, date, uid } = words;
  // Ids were made by whoever wrote; the place in the line says as much.
  const told = { ...entry, id: `e${index + 1}`, date: date(entry.date), text: clean(entry.text) };
  if (told.kind === 'treatment') return { ...told, until: date(told.until) };
  if (told.kind === 'operation') return { ...told, name: clean(told.name) };
  if (told.kind !== 'imaging') return told;
  return {
    ...told,
    // What images showed is what their report said.
    text: seals.isOpen('report') ? told.text : '',
    studyUid: told.studyUid === null ? null : uid(told.studyUid),
  };
}
