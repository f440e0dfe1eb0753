import type { RequestView } from '@overread/case';
import type { ReactNode } from 'react';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { dayWord } from '../day-word.ts';
import { requestWords } from './words.ts';
import './requests.css';

interface Props {
  readonly request: RequestView;
  /** It is the patient's side that reads it. */
  readonly isOwn?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One request: in whose words, each thing beside whether it came. */
export function RequestCard({ request, isOwn = false, children }: Props) {
  const say = useWords(requestWords);
  const { locale } = useWording();
  const { to, hospital, text, items, askedAt, remindedAt, endedAt, endedAs } = request;
  const came = items.filter((item) => item.came).length;
  return (
    <article className="request" data-ended={endedAt ? true : undefined}>
      <header>
        <h3>
          {to === 'patient'
            ? say(isOwn ? 'to.you' : 'to.patient')
            : say('to.hospital', { hospital: hospital || '…' })}
        </h3>
        <p className="soft small">
          {say('asked', { date: dayWord(askedAt, locale) })}
          {remindedAt && ` · ${say('reminded', { date: dayWord(remindedAt, locale) })}`}
          {endedAt && endedAs && ` · ${say(`ended.${endedAs}`, { date: dayWord(endedAt, locale) })}`}
        </p>
      </header>
      <p className="request-text" lang={request.language === 'zh' ? 'zh-Hans' : 'en'}>
        {text}
      </p>
      <p>
        <strong>{say('came', { came, all: items.length })}</strong>
      </p>
      <ul className="request-items">
        {items.map((item) => (
          <li key={item.requirement}>
            <StateMark state={item.came ? 'there' : 'missing'} />
            <span>{item.name}</span>
            <span className="soft small">{say(item.came ? 'is.came' : 'is.open')}</span>
          </li>
        ))}
      </ul>
      {children}
    </article>
  );
}
