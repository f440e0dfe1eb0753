import { useState } from 'react';
import { checkStory, entryText, sayStory, type Story } from '@overread/case';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { storyRoomWords } from './words.ts';

/** What the page still needs, or that it has it. */
export function Gaps({ story }: { readonly story: Story }) {
  const { basics } = useCaseView();
  const { locale } = useWording();
  const say = useWords(storyRoomWords);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const gaps = checkStory(story, {
    today,
    operationProposed: Boolean(basics.proposedOperation),
  });
  const named = new Map(story.entries.map((entry) => [entry.id, entryText(entry, locale)]));
  return (
    <section className="story-gaps" aria-live="polite">
      <h2>{say(gaps.length === 0 ? 'page' : 'gaps')}</h2>
      {gaps.length === 0 && (
        <p>
          <StateMark state="there" size={22} /> {say('gapsNone')}
        </p>
      )}
      <ul>
        {gaps.map(({ code, entry }) => (
          <li key={`${code}${entry ?? ''}`}>
            <StateMark state="unsure" size={20} />
            <span>
              {entry && <strong>{named.get(entry)}: </strong>}
              {sayStory(`story.${code}`, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
