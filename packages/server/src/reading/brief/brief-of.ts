import { basics as basicsSchema, type Answer, type Basics, type routes } from '@overread/case';
import { readPart } from '../../cases/case-part.ts';
import { judgeReadiness } from '../../cases/judge-readiness.ts';
import { storyIn } from '../../cases/story.ts';
import type { Executor } from '../../database/open-database.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { askedQuestions } from '../../opinions/asked-questions.ts';
import type { Hold } from '../holds/hold.ts';
import { holdDecisions } from '../holds/hold-decisions.ts';
import { papersFor } from '../papers/papers-for.ts';
import type { Seals } from '../seals/seals-of.ts';
import { openLimits } from './open-limits.ts';
import { patientOf } from './patient-of.ts';
import { readingWordsOf, type ReadingWords } from './reading-words.ts';
import { storyFor } from './story-for.ts';

export type Brief = Answer<typeof routes.readBrief>;

interface Reader {
  readonly as: Brief['as'];
  readonly seals: Seals;
  /** All that may have to be looked at first. */
  readonly holds: readonly Hold[];
}

/** The case at a glance, as one reader may know it. Who was only offered it gets what they need to say yes or no. */
export async function briefOf(
  house: House,
  queries: Executor,
  kase: CaseRow,
  { as, seals, holds }: Reader,
): Promise<Brief> {
  const words = await readingWordsOf(house, queries, kase);
  const basics = basicsSchema.parse((await readPart(queries, house.seal, kase, 'basics')).content);
  const questions = (await readPart(queries, house.seal, kase, 'questions')).content;
  const readiness = await judgeReadiness(house, queries, kase);
  const { inventory } = readiness.check;
  const decided = await holdDecisions(queries, house.seal, kase.id);
  const waiting = holds.filter(({ id }) => !decided.has(id));
  const papers = await papersFor(house, queries, kase, { words, seals, decided });
  const studies = inventory.patients.flatMap((patient) => patient.studies);
  const today = house.now();
  return {
    id: kase.id as Brief['id'],
    code: kase.code,
    caseType: basics.caseType,
    side: basics.side,
    region: basics.region === undefined ? null : words.clean(basics.region),
    state: kase.state as Brief['state'],
    as,
    today: words.date(today.toISOString().slice(0, 10)) ?? '',
    country: countryOf(basics),
    patient: patientOf(basics, inventory, today),
    questions: askedQuestions(kase.id, questions).map(({ id, text }) => ({ id, text: words.clean(text) })),
    limits: openLimits(readiness).map(({ requirement, severity }) => ({
      requirement,
      severity,
    })),
    counts: {
      studies: studies.length,
      images: studies.flatMap(({ series }) => series).reduce((sum, { images }) => sum + images, 0),
      papers: papers.length,
    },
    seals: seals.state,
    held: {
      images: waiting.filter(({ kind }) => kind === 'series').reduce((sum, one) => sum + one.instances, 0),
      pages: waiting.filter(({ kind }) => kind === 'page').length,
    },
    ...(as === 'offered-reviewer'
      ? nothingMore
      : {
          ...historyOf(basics, words, seals),
          story: await storyOf(house, queries, kase, words, seals),
          papers,
        }),
  };
}

type More = Pick<
  Brief,
  'proposedOperation' | 'earlierSurgery' | 'hasHardware' | 'hardware' | 'conservative' | 'story' | 'papers'
>;

const nothingMore: More = {
  proposedOperation: null,
  earlierSurgery: [],
  hasHardware: null,
  hardware: null,
  conservative: [],
  story: null,
  papers: [],
};

const historyOf = (
  basics: Basics,
  { clean, date }: ReadingWords,
  seals: Seals,
): Omit<More, 'story' | 'papers'> => ({
  proposedOperation: (seals.isOpen('plan') && clean(basics.proposedOperation ?? '')) || null,
  earlierSurgery: basics.earlierSurgery.map(({ what, when }) => ({ what: clean(what), when: date(when) })),
  hasHardware: basics.hardware ?? null,
  hardware: clean(basics.hardwareText ?? '') || null,
  conservative: basics.conservative.map(({ what, howLong = '', result = '' }) => ({
    what: clean(what),
    howLong: clean(howLong),
    result: clean(result),
  })),
});

async function storyOf(
  { seal }: House,
  queries: Executor,
  kase: CaseRow,
  words: ReadingWords,
  seals: Seals,
): Promise<Brief['story']> {
  const { version, content } = await readPart(queries, seal, kase, 'story');
  return version === 0 ? null : storyFor(storyIn(content), words, seals);
}

/** ISO 3166-1 alpha-2; all that is said of where it was. */
const countryOf = ({ country }: Basics): string | null =>
  country && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null;
