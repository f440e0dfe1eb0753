import type { Answer } from '@overread/case';
import type { RouteOf } from '../../api/doors.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { momentWord } from '../day-word.ts';
import { messageWords } from './words.ts';
import './messages.css';

type Message = Answer<RouteOf<'listMessages' | 'viewThread'>>['messages'][number];

interface Props {
  readonly messages: readonly Message[];
  /** What a writer who is not oneself is called, where it is not the usual word. */
  readonly names?: Readonly<Partial<Record<Message['from'], string>>>;
}

/** What was written, oldest first. */
export function MessageList({ messages, names = {} }: Props) {
  const { locale } = useWording();
  const say = useWords(messageWords);
  return (
    <ol className="messages" aria-live="polite">
      {messages.length === 0 && <li className="messages-none">{say('none')}</li>}
      {messages.map(({ id, mine, from, text, at }) => (
        <li key={id} data-mine={mine || undefined}>
          <p className="messages-who">
            {mine ? say('me') : (names[from] ?? say(from))} ·{' '}
            <time dateTime={at}>{momentWord(at, locale)}</time>
          </p>
          <p className="as-written">{text}</p>
        </li>
      ))}
    </ol>
  );
}
