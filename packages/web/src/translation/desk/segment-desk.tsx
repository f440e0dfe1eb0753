import type { Flag, Language, Match } from '@overread/case';
import { Button } from '@mantine/core';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../../wording/wording.tsx';
import { translationWords } from '../words.ts';
import { checkingFlags, nextToDo, type DeskSegment } from './desk-segment.ts';
import { Highlighted } from './highlighted.tsx';
import { SegmentHelp } from './segment-help.tsx';
import './segment-desk.css';

interface Props {
  readonly segments: readonly DeskSegment[];
  readonly from: Language;
  readonly to: Language;
  readonly isLocked: boolean;
  readonly matches: ReadonlyMap<string, readonly Match[]>;
  readonly onTarget: (id: string, target: string) => void;
  /** Whether it is kept, and what can be done with the whole. */
  readonly children: ReactNode;
}

/**
 * Source and translation side by side, sentence by sentence. Ctrl Enter goes on, Alt ↓ and ↑ go to the neighbours, Alt N to
 * what is flagged, Alt M takes the best former translation.
 */
export function SegmentDesk({ segments, from, to, isLocked, matches, onTarget, children }: Props) {
  const say = useWords(translationWords);
  const rows = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  const check = useMemo(() => checkingFlags({ from, to }), [from, to]);
  const checked = useMemo(() => check(segments), [check, segments]);
  const flagsOf = ({ id }: DeskSegment): readonly Flag[] => checked.get(id)?.flags ?? [];
  const isFlagged = (segment: DeskSegment): boolean => flagsOf(segment).length > 0;
  const done = segments.filter(({ target }) => target.trim() !== '').length;
  const flagged = segments.filter(isFlagged);

  const focus = (at: number | undefined): void => {
    if (at === undefined) return;
    setActive(at);
    const field = rows.current?.querySelectorAll<HTMLElement>('textarea')[at];
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  const onKey = (event: KeyboardEvent, at: number): void => {
    const segment = segments[at];
    if (!segment) return;
    const [best] = matches.get(segment.id) ?? [];
    const ways: Readonly<Record<string, () => void>> = {
      'Control Enter': () => focus(Math.min(at + 1, segments.length - 1)),
      'Alt ArrowDown': () => focus(Math.min(at + 1, segments.length - 1)),
      'Alt ArrowUp': () => focus(Math.max(at - 1, 0)),
      'Alt n': () => focus(nextToDo(segments, at, isFlagged)),
      'Alt m': () => best && !isLocked && onTarget(segment.id, best.target),
    };
    const held = event.ctrlKey || event.metaKey ? 'Control ' : event.altKey ? 'Alt ' : '';
    const letter = /^Key[A-Z]$/u.test(event.code) ? event.code.slice(3).toLowerCase() : event.key;
    const way = ways[held + letter];
    if (!way) return;
    event.preventDefault();
    way();
  };

  return (
    <div className="segment-desk">
      <div className="segment-top">
        <p>
          {say('progress', { done, count: segments.length })}
          {flagged.length > 0 && <strong> · {say('flagged', { count: flagged.length })}</strong>}
        </p>
        <progress
          max={segments.length}
          value={done}
          aria-label={say('progress', { done, count: segments.length })}
        />
        <div className="row">
          {flagged.length > 0 && (
            <Button variant="default" onClick={() => focus(nextToDo(segments, active, isFlagged))}>
              {say('next-flag')}
            </Button>
          )}
          {done < segments.length && (
            <Button
              variant="default"
              onClick={() => focus(nextToDo(segments, active, ({ target }) => target.trim() === ''))}
            >
              {say('next-open')}
            </Button>
          )}
          {children}
        </div>
        <p className="soft small">{say('keys')}</p>
      </div>
      <ol ref={rows} className="segments">
        {segments.map((segment, at) => (
          <Row
            key={segment.id}
            segment={segment}
            number={at + 1}
            from={from}
            to={to}
            flags={flagsOf(segment)}
            matches={at === active ? (matches.get(segment.id) ?? []) : []}
            isActive={at === active}
            isLocked={isLocked}
            onFocus={() => setActive(at)}
            onKey={(event) => onKey(event, at)}
            onTarget={(target) => onTarget(segment.id, target)}
          />
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly segment: DeskSegment;
  readonly number: number;
  readonly from: Language;
  readonly to: Language;
  readonly flags: readonly Flag[];
  readonly matches: readonly Match[];
  readonly isActive: boolean;
  readonly isLocked: boolean;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTarget: (target: string) => void;
}

const tags = { en: 'en', zh: 'zh-Hans' } as const;

function Row({
  segment,
  number,
  from,
  to,
  flags,
  matches,
  isActive,
  isLocked,
  onFocus,
  onKey,
  onTarget,
}: RowProps) {
  const say = useWords(translationWords);
  return (
    <li className="segment" data-active={isActive || undefined} data-flagged={flags.length > 0 || undefined}>
      <p className="segment-source" lang={tags[from]}>
        <Highlighted text={segment.source} from={from} to={to} flags={flags} />
      </p>
      <textarea
        lang={tags[to]}
        rows={Math.max(2, Math.ceil(segment.source.length / (from === 'zh' ? 22 : 60)))}
        aria-label={say('target', { number })}
        value={segment.target}
        readOnly={isLocked}
        maxLength={20_000}
        onFocus={onFocus}
        onKeyDown={onKey}
        onChange={(event) => onTarget(event.target.value)}
      />
      {(flags.length > 0 || matches.length > 0) && (
        <SegmentHelp
          segment={segment}
          flags={flags}
          matches={matches}
          isLocked={isLocked}
          onTake={onTarget}
        />
      )}
    </li>
  );
}
