import type { Flag, Match } from '@overread/case';
import { useWords } from '../../wording/wording.tsx';
import { translationWords } from '../words.ts';
import type { DeskSegment } from './desk-segment.ts';

interface Props {
  readonly segment: DeskSegment;
  readonly flags: readonly Flag[];
  readonly matches: readonly Match[];
  readonly isLocked: boolean;
  readonly onTake: (target: string) => void;
}

/** Under a sentence: what a careful second reader would point at, and how like ones were translated. */
export function SegmentHelp({ segment, flags, matches, isLocked, onTake }: Props) {
  const say = useWords(translationWords);
  return (
    <div className="segment-help">
      {flags.map(({ code, about, source, target }) => (
        <p key={`${code} ${about} ${source?.start} ${target?.start}`} className="segment-flag">
          {say(`flag.${code}`)}
          {source && <q>{segment.source.slice(source.start, source.end)}</q>}
          {target && <q>{segment.target.slice(target.start, target.end)}</q>}
        </p>
      ))}
      {matches.map((match) => (
        <p key={match.source + match.target} className="segment-match">
          <span>
            {Math.floor(match.score * 100)} % · {match.target}
          </span>
          <button type="button" disabled={isLocked} onClick={() => onTake(match.target)}>
            {say('take')}
          </button>
        </p>
      ))}
    </div>
  );
}
