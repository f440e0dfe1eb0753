import {
  canShow,
  faultWords,
  landmarkWords,
  measurementOf,
  measurementWords,
  type ImageKind,
  type Recipe,
} from '@overread/imaging';
import type { ReadingSeries } from '@overread/case';
import { useWording, useWords } from '../../../wording/wording.tsx';
import type { DeskState, MeasuringDesk } from '../desk/measuring-desk.ts';
import { canFinish, nextSpot } from '../placement.ts';
import { measuringWords } from '../words.ts';
import { Schematic } from './schematic.tsx';

interface Props {
  readonly desk: MeasuringDesk;
  readonly state: DeskState;
  /** In the active cell. */
  readonly series: ReadingSeries | undefined;
}

/** Leads through the landmarks: which comes next, on a picture and in words, and what stands in the way. */
export function Guide({ desk, state, series }: Props) {
  const say = useWords(measuringWords);
  const { locale } = useWording();
  const { task, placement, fault, news } = state;
  if (!task || !placement) return null;
  const row = task.is === 'measure' ? measurementOf(task.id) : undefined;
  const next = nextSpot(placement);
  const spot = row?.spots[next]?.[0];
  return (
    <section className="guide" aria-label={say('guide')}>
      {row && <Schematic id={row.id} {...(!placement.done && { next })} />}
      <div className="guide-words" aria-live="polite">
        <strong>{row ? measurementWords[row.id][locale] : say('calibrate')}</strong>
        {!placement.done && (
          <span>
            {say('step', {
              number: Math.min(placement.places.length + 1, placement.wanted.points),
              of: placement.wanted.points,
            })}
            {': '}
            {spot ? landmarkWords[spot][locale] : say(placement.wanted.points === 3 ? 'rim' : 'ends')}
          </span>
        )}
        {row && series && <Suits row={row} series={series} />}
        {fault && <span className="guide-warn">{say('fault', { reason: faultWords[fault][locale] })}</span>}
        {news && <span className="guide-warn">{say(`news.${news}`)}</span>}
        <span className="guide-keys">{say('keys')}</span>
      </div>
      <div className="guide-acts">
        {canFinish(placement) && (
          <button type="button" className="viewer-button" onClick={() => desk.close()}>
            {say('close')}
          </button>
        )}
        <button
          type="button"
          className="viewer-button"
          disabled={placement.places.length === 0}
          onClick={() => desk.back()}
        >
          {say('back')}
        </button>
        <button type="button" className="viewer-button" onClick={() => desk.choose(null)}>
          {say('cancel')}
        </button>
      </div>
    </section>
  );
}

/** Whether this image can show it at all. */
function Suits({ row, series }: { readonly row: Recipe; readonly series: ReadingSeries }) {
  const say = useWords(measuringWords);
  const suits = canShow(row, series as unknown as ImageKind);
  return suits === 'yes' ? null : (
    <span className="guide-warn">{say(suits === 'no' ? 'cannot' : 'unsure')}</span>
  );
}
