import type { KeyboardEvent } from 'react';
import type { ReadingSeries } from '@overread/case';
import { dateWord } from '../../../wording/disc-words.ts';
import { placesOf } from '../frames/frame-source.ts';
import { seriesKey } from '../series-key.ts';
import type { Session } from '../session/session.ts';
import { useRevision } from '../session/use-revision.ts';
import { describeSeries } from './describe-series.ts';
import { Thumbnail } from './thumbnail.tsx';
import { useSpeech } from './use-speech.ts';

interface Props {
  readonly session: Session;
  readonly series: readonly ReadingSeries[];
}

/** Every series of the case, to be put into a cell by pointer or key. */
export function Strip({ session, series }: Props) {
  const speech = useSpeech();
  const { say } = speech;
  useRevision(session);
  const shown = new Set(
    session.cells().flatMap((cell) => {
      const stack = cell.stack();
      return stack ? [seriesKey(stack.series)] : [];
    }),
  );
  return (
    <nav className="strip" aria-label={say('strip.label')}>
      <p className="visually-hidden">{say('strip.lead')}</p>
      <ul>
        {series.map((one) => (
          <li key={seriesKey(one)}>
            <StripItem session={session} series={one} isShown={shown.has(seriesKey(one))} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ItemProps {
  readonly session: Session;
  readonly series: ReadingSeries;
  readonly isShown: boolean;
}

function StripItem({ session, series, isShown }: ItemProps) {
  const speech = useSpeech();
  const { say, locale } = speech;
  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = /^[1-6]$/.test(event.key) ? session.cells()[Number(event.key) - 1] : undefined;
    if (!cell) return;
    event.preventDefault();
    event.stopPropagation();
    session.hangSeries(cell, series);
  };
  return (
    <button
      type="button"
      className="strip-item"
      draggable
      data-shown={isShown || undefined}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', seriesKey(series))}
      onKeyDown={onKeyDown}
      onClick={() => session.hangSeries(session.active(), series)}
    >
      <Thumbnail session={session} series={series} />
      <span className="strip-words">
        <span>{describeSeries(series, speech)}</span>
        <span className="strip-soft">
          {[
            series.date === null ? '' : dateWord(series.date, locale),
            say('strip.images', { count: placesOf(series).length }),
            isShown ? say('strip.here') : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </span>
    </button>
  );
}
