import { useWords } from '../../../wording/wording.tsx';
import { dateWord } from '../../../wording/disc-words.ts';
import { useSpeech } from '../strip/use-speech.ts';
import { sideLetters } from '../picture/letters.ts';
import { describeSeries } from '../strip/describe-series.ts';
import { viewerWords } from '../words.ts';
import type { Cell } from './cell.ts';

interface Props {
  readonly cell: Cell;
}

/** What is written over a picture: where its sides lie, what it is, how it is seen. */
export function CellMarks({ cell }: Props) {
  const speech = useSpeech();
  const { say, locale } = speech;
  const stack = cell.stack();
  if (!stack) return null;
  const { series, cut } = stack;
  const header = cell.header();
  const placing = cell.placing();
  const known = series.instances.find(({ uid }) => uid === header?.sopInstanceUid);
  const letters =
    header &&
    placing &&
    sideLetters(
      {
        plane: header.plane,
        letters: header.patientOrientation ?? lettersIn(known?.patientOrientation),
      },
      placing,
    );
  const state = cell.state();
  const window = cell.window();
  const count = stack.count();
  return (
    <div className="marks">
      {letters && (
        <div>
          <p className="visually-hidden">{say('letters', { ...letters })}</p>
          <span className="letter letter-left" aria-hidden>
            {letters.left}
          </span>
          <span className="letter letter-right" aria-hidden>
            {letters.right}
          </span>
          <span className="letter letter-top" aria-hidden>
            {letters.top}
          </span>
          <span className="letter letter-bottom" aria-hidden>
            {letters.bottom}
          </span>
        </div>
      )}
      <div className="mark mark-what">
        <p>{describeSeries(series, speech)}</p>
        {cut !== 'as-taken' && <p>{say(`cut.${cut}`)}</p>}
        <p className="mark-soft">{series.date !== null && dateWord(series.date, locale)}</p>
      </div>
      <div className="mark mark-state">
        <Badges cell={cell} />
      </div>
      <div className="mark mark-numbers">
        {count > 0 && (
          <p>
            {cell.index() + 1} / {count}
          </p>
        )}
        {window && (
          <p>{say('window.is', { center: Math.round(window.center), width: Math.round(window.width) })}</p>
        )}
        {state.kind === 'here' && placing && (
          <p>{say('zoom.is', { percent: Math.round(Math.hypot(placing.a, placing.b) * 100) })}</p>
        )}
      </div>
    </div>
  );
}

function lettersIn(
  given: readonly [string, string] | null | undefined,
): readonly [string, string] | undefined {
  return given && given.every((one) => /^[LRAPHF]{1,3}$/.test(one)) ? given : undefined;
}

function Badges({ cell }: Props) {
  const say = useWords(viewerWords);
  const state = cell.state();
  const series = cell.stack()?.series;
  const view = cell.view();
  return (
    <>
      {state.kind === 'here' && !state.isExact && <p className="badge badge-warn">{say('badge.coarse')}</p>}
      {cell.isMirrored() && <p className="badge badge-warn">{say('badge.mirrored')}</p>}
      {view.flipsSideways && view.flipsUpDown && <p className="badge">{say('badge.upside-down')}</p>}
      {cell.isInverted() && <p className="badge">{say('badge.inverted')}</p>}
      {series?.lossy && <p className="badge">{say('badge.lossy')}</p>}
    </>
  );
}
