import { factTexts, placeKnown, type Story } from '@overread/case';
import { label } from '@overread/readiness';
import { useMemo } from 'react';
import { storyOf } from '../../../portal/story/story-of.ts';
import { StateMark } from '../../../ui/state-mark/state-mark.tsx';
import { StoryLine } from '../../../ui/story-line/story-line.tsx';
import type { Blanks } from '../../../wording/format.ts';
import { useWording, useWords } from '../../../wording/wording.tsx';
import type { Brief } from '../room-context.tsx';
import { Facts, type Fact } from './facts.tsx';
import { Seals } from './seals.tsx';
import { glanceWords, type GlanceWord } from './words.ts';
import './glance.css';

/** Everything the brief says, in the order a surgeon asks for it. */
export function GlanceSheets({ brief }: { readonly brief: Brief }) {
  const say = useWords(glanceWords);
  const { locale } = useWording();
  const story = storyOf(brief.story);
  const placed = useMemo(() => placedIn(brief, story), [brief, story]);
  return (
    <>
      <Facts facts={factsOf(brief, say)} />
      <section className="glance-block">
        <h2>{say('questions')}</h2>
        {brief.questions.length === 0 && <p className="soft">{say('questions.none')}</p>}
        <ol className="glance-questions">
          {brief.questions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </section>
      <Limits brief={brief} />
      <StoryLine placed={placed} title={say('line')} empty={say('lineEmpty')} />
      <Function story={story} lines={factTexts(story, locale)} />
      <Seals brief={brief} />
      <p className="soft small">{say('screen')}</p>
    </>
  );
}

function placedIn(brief: Brief, story: Story) {
  return placeKnown(story, {
    studies: [],
    operations: brief.earlierSurgery.map(({ what, when }, index) => ({
      id: String(index),
      date: when,
      name: what,
    })),
  });
}

function factsOf(brief: Brief, say: (key: GlanceWord, blanks?: Blanks) => string): readonly Fact[] {
  const { counts, proposedOperation, seals, earlierSurgery, hasHardware, hardware, conservative } = brief;
  const isSealed = seals.plan === 'sealed';
  return [
    {
      name: say('counts'),
      values: [say('counts.text', { images: counts.images, papers: counts.papers })],
    },
    {
      name: say('operation'),
      values: [proposedOperation ?? say(isSealed ? 'operation.sealed' : 'operation.none')],
      isQuiet: proposedOperation === null,
    },
    {
      name: say('earlier'),
      values: earlierSurgery.map(({ what, when }) => (when === null ? what : `${what} · ${when}`)),
    },
    {
      name: say('hardware'),
      values: [
        ...(hasHardware === null ? [] : [say(`hardware.${hasHardware}`)]),
        ...(hardware === null ? [] : [hardware]),
      ],
    },
    {
      name: say('conservative'),
      values: conservative.map(({ what, howLong, result }) =>
        [what, howLong, result].filter((part) => part !== '').join(' · '),
      ),
    },
  ];
}

/** What is missing, by the names of the readiness rules. */
function Limits({ brief }: { readonly brief: Brief }) {
  const say = useWords(glanceWords);
  const { locale } = useWording();
  return (
    <section className="glance-block">
      <h2>{say('limits')}</h2>
      {brief.limits.length === 0 && <p className="soft">{say('limits.none')}</p>}
      <ul className="glance-limits">
        {brief.limits.map(({ requirement, severity }) => (
          <li key={requirement}>
            <StateMark state={severity === 'blocks' ? 'missing' : 'unsure'} size={18} />
            <span>
              {label('name', requirement, locale)}{' '}
              <span className="soft small">{say(`severity.${severity}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FunctionProps {
  readonly story: Story;
  readonly lines: readonly string[];
}

/** What the person can do, takes and hopes for. */
function Function({ story, lines }: FunctionProps) {
  const say = useWords(glanceWords);
  const { activities, medicines, goals } = story;
  return (
    <Facts
      facts={[
        { name: say('function'), values: lines },
        { name: say('activities'), values: activities.map(({ name, ability }) => `${name}: ${ability}`) },
        {
          name: say('medicines'),
          values: medicines.map(({ name, dose, often }) =>
            [name, dose, often].filter((part) => part !== '').join(' '),
          ),
        },
        { name: say('goals'), values: goals === '' ? [] : [goals] },
      ]}
    />
  );
}
