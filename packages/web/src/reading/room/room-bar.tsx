import { Link } from '@tanstack/react-router';
import { IconArrowLeft, IconChevronDown, IconKeyboard, IconMessage } from '@tabler/icons-react';
import { useRef } from 'react';
import { useWording, useWords } from '../../wording/wording.tsx';
import { OpinionKeepMark } from '../opinion/opinion-keep-mark.tsx';
import { AskForMore } from './acts/ask-for-more.tsx';
import { HandBack } from './acts/hand-back.tsx';
import { panels, type PanelId, type SidePanelId } from './panels.ts';
import { useRoom } from './room-context.tsx';
import { SideMark } from './side-mark.tsx';
import { whoText } from './who-text.ts';
import { roomWords } from './words.ts';

interface Props {
  readonly panel: PanelId;
  readonly beside: SidePanelId;
  readonly onKeys: () => void;
}

/** Whose case, the parts of the room with their keys, whether all is kept. */
export function RoomBar({ panel, beside, onKeys }: Props) {
  const { brief, show } = useRoom();
  const say = useWords(roomWords);
  const { t } = useWording();
  return (
    <header className="room-bar">
      <button type="button" className="room-skip" onClick={() => show('images')}>
        {say('skip.images')}
      </button>
      <button type="button" className="room-skip" onClick={() => show(beside)}>
        {say('skip.words')}
      </button>
      <Link to="/readings" className="room-back" aria-label={say('back')} title={say('back')}>
        <IconArrowLeft size={20} stroke={1.8} aria-hidden />
      </Link>
      <h1 className="room-title">
        <span>{t(`case.${brief.caseType}`)}</span>
        <SideMark side={brief.side} />
        <span className="room-who">{whoText(brief.patient, say)}</span>
      </h1>
      <nav className="room-nav" aria-label={say('navigation')}>
        {panels.map(({ id, key }) => (
          <button
            key={id}
            type="button"
            data-panel={id}
            aria-current={panel === id ? 'true' : undefined}
            data-beside={beside === id || undefined}
            aria-keyshortcuts={`Alt+${key.toUpperCase()}`}
            onClick={() => show(id)}
          >
            {say(`panel.${id}`)}
            <kbd aria-hidden>{key.toUpperCase()}</kbd>
          </button>
        ))}
      </nav>
      <div className="room-acts">
        <OpinionKeepMark />
        <More onKeys={onKeys} />
      </div>
    </header>
  );
}

/** What is seldom needed. Escape closes it. */
function More({ onKeys }: Pick<Props, 'onKeys'>) {
  const { caseId, own } = useRoom();
  const say = useWords(roomWords);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any button inside
    <details
      className="room-more"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.currentTarget.contains(event.target as Node)) close();
      }}
    >
      <summary className="room-act">
        {say('more')}
        <IconChevronDown size={18} stroke={1.8} aria-hidden />
      </summary>
      <div>
        <Link to="/readings/$caseId/messages" params={{ caseId }} className="room-act">
          <IconMessage size={20} stroke={1.6} aria-hidden />
          {say('messages')}
        </Link>
        {own.isDraft && <AskForMore />}
        {own.isDraft && <HandBack />}
        <button type="button" className="room-act" onClick={onKeys}>
          <IconKeyboard size={20} stroke={1.6} aria-hidden />
          {say('keys')}
        </button>
      </div>
    </details>
  );
}
