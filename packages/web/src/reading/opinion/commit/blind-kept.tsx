import { changedSinceBlind, type BlindReading } from '@overread/case';
import { momentWord } from '../../../portal/day-word.ts';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { ChangeList } from './change-list.tsx';
import { plainValue } from './plain-value.ts';
import { commitWords } from './words.ts';

/** What was committed, before or after opening what others said, and what is seen differently since. */
export function BlindKept({ blind }: { readonly blind: BlindReading }) {
  const { own } = useRoom();
  const say = useWords(commitWords);
  const { locale } = useWording();
  const changes = changedSinceBlind(own.opinion);
  return (
    <>
      <p>
        {say('commit.done', { date: momentWord(blind.committedAt, locale) })}{' '}
        {blind.openedBefore.length === 0
          ? say('commit.blind')
          : say('commit.opened', {
              things: blind.openedBefore.map((one) => say(`commit.opened.${one}`)).join(', '),
            })}
      </p>
      <details className="many-of">
        <summary>{say('commit.kept')}</summary>
        <ul className="blind-kept">
          {blind.findings.map((finding) => (
            <li key={finding.id}>{plainValue('', finding, locale)}</li>
          ))}
          <li>{plainValue('indicated', blind.recommendation.indicated, locale)}</li>
          <li>{plainValue('timing', blind.recommendation.timing, locale)}</li>
        </ul>
      </details>
      <h3>{say('commit.changed')}</h3>
      {changes.length === 0 ? <p className="soft">{say('commit.same')}</p> : <ChangeList changes={changes} />}
    </>
  );
}
