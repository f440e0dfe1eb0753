import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { promptsFor, sayStory, type Story } from '@overread/case';
import { call } from '../../api/call.ts';
import { storyQuery } from '../../api/case-queries.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { useCaseChanged } from '../frame/use-case-moves.ts';
import { KeepMark } from '../keeping/keep-mark.tsx';
import type { Kept } from '../keeping/keeper.ts';
import { useKeeper } from '../keeping/use-keeper.ts';
import { Entries } from './entries.tsx';
import { Facts } from './facts.tsx';
import { Gaps } from './gaps.tsx';
import { Activities, Goals, Medicines } from './lists.tsx';
import { StoryLine } from '../../ui/story-line/story-line.tsx';
import { StoryPage } from './story-page.tsx';
import { storyOf } from './story-of.ts';
import { usePlaced } from './use-placed.ts';
import { storyRoomWords } from './words.ts';

/** One question at a time; the line grows above it. */
export function StoryEditor({ kept }: { readonly kept: Kept<Story> }) {
  const view = useCaseView();
  const { locale } = useWording();
  const say = useWords(storyRoomWords);
  const queries = useQueryClient();
  const caseChanged = useCaseChanged();
  const params = { caseId: view.id };
  const { state, change, choose, again } = useKeeper<Story>(kept, {
    keep: async ({ version, value }) => {
      const done = await call('keepStory', { params, body: { version, content: sendable(value) } });
      caseChanged();
      return done;
    },
    latest: async () => {
      const { version, content } = await queries.fetchQuery({ ...storyQuery(view.id), staleTime: 0 });
      return { version, value: storyOf(content) };
    },
  });
  const story = state.value;
  const placed = usePlaced(story);
  const prompts = promptsFor(view.basics.caseType);
  const [at, setAt] = useState(0);
  const [showPage, setShowPage] = useState(false);
  const prompt = prompts[at];
  const onChange = (some: Partial<Story>) => change({ ...story, ...some });
  if (showPage) return <StoryPage story={story} placed={placed} onBack={() => setShowPage(false)} />;
  return (
    <>
      <KeepMark
        state={state}
        onChoose={choose}
        onAgain={again}
        show={(some) => (
          <p>
            {say('entries', { count: some.entries.length })}
            {some.goals && ` · ${some.goals.slice(0, 120)}`}
          </p>
        )}
      />
      <StoryLine placed={placed} title={say('line')} empty={say('lineEmpty')} />
      {prompt && (
        <section className="story-ask" aria-labelledby="story-ask">
          <p className="soft small">{say('ask', { number: at + 1, all: prompts.length })}</p>
          <h2 id="story-ask">{sayStory(`prompt.${prompt.id}`, locale)}</h2>
          {prompt.entry && (
            <Entries
              key={prompt.id}
              kind={prompt.entry}
              treatments={prompt.treatments}
              entries={story.entries}
              onEntries={(entries) => onChange({ entries: [...entries] })}
            />
          )}
          {prompt.facts.length > 0 && (
            <Facts ids={prompt.facts} facts={story.facts} onFacts={(facts) => onChange({ facts })} />
          )}
          {prompt.id === 'medicines' && <Medicines story={story} onChange={onChange} />}
          {prompt.id === 'activities' && <Activities story={story} onChange={onChange} />}
          {prompt.id === 'goals' && <Goals story={story} onChange={onChange} />}
          <div className="row">
            {at > 0 && (
              <Button variant="default" size="md" onClick={() => setAt(at - 1)}>
                {say('before')}
              </Button>
            )}
            {at < prompts.length - 1 && (
              <Button size="md" onClick={() => setAt(at + 1)}>
                {say('next')}
              </Button>
            )}
          </div>
        </section>
      )}
      <Gaps story={story} />
      <div className="row">
        <Button variant="default" size="md" onClick={() => setShowPage(true)}>
          {say('show')}
        </Button>
      </div>
    </>
  );
}

/** Lines nobody has written in yet are not sent. */
function sendable(story: Story): Story {
  return {
    ...story,
    activities: story.activities.filter(({ name }) => name.trim() !== ''),
    medicines: story.medicines.filter(({ name }) => name.trim() !== ''),
  };
}
