import { sayDate } from '@overread/case';
import { label } from '@overread/readiness';
import { IconFileText, IconLock } from '@tabler/icons-react';
import { useWording, useWords } from '../../wording/wording.tsx';
import type { ReadingPaper } from '../room/room-context.tsx';
import { readingPapersWords } from './words.ts';

interface Props {
  readonly paper: ReadingPaper;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One paper, by what it is and when it was written. */
export function PaperRow({ paper, isChosen, onChoose }: Props) {
  const say = useWords(readingPapersWords);
  const { locale } = useWording();
  const { type, date, pages, side, isOpen } = paper;
  const facts = [
    date === null ? say('undated') : say('dated', { date: sayDate(date, locale) }),
    ...(side === 'unknown' ? [] : [say(`side.${side}`)]),
    ...(pages === null ? [] : [say('pages', { count: pages })]),
  ];
  return (
    <li>
      <button type="button" aria-pressed={isChosen} onClick={onChoose}>
        {isOpen ? (
          <IconFileText size={20} stroke={1.6} aria-hidden />
        ) : (
          <IconLock size={20} stroke={1.8} aria-hidden />
        )}
        <span>
          <strong>{label('document-type', type, locale)}</strong>
          <span className="soft small">
            {facts.join(' · ')}
            {!isOpen && ` · ${say('sealed')}`}
          </span>
        </span>
      </button>
    </li>
  );
}
