import { measurementOf } from '@overread/imaging';
import type { ViewportPort } from '../../viewer/viewer-port.ts';
import type { DeskState } from '../desk/measuring-desk.ts';
import { FigureDrawn } from './figure-drawn.tsx';
import { pointsOn } from './shown-marks.ts';

interface Props {
  readonly state: DeskState;
  readonly viewport: ViewportPort;
  readonly width: number;
  readonly height: number;
}

/** The points set so far, and the keyboard’s cross. */
export function PlacingDrawn({ state, viewport, width, height }: Props) {
  const { task, placement, ground, cursor } = state;
  if (!task || !placement) return null;
  const points =
    ground &&
    pointsOn(viewport, {
      at: ground.at,
      seriesUid: ground.series.uid,
      sopInstanceUid: ground.sopInstanceUid,
      frame: ground.frame,
      places: placement.places,
    });
  const cross = cursor?.viewport === viewport.id ? viewport.imageToCanvas(cursor.at) : undefined;
  const id = task.is === 'measure' ? (measurementOf(task.id)?.id ?? null) : null;
  return (
    <g className="mark" data-selected>
      <rect className="mark-ground" width={width} height={height} />
      {points && <FigureDrawn id={id} points={points} />}
      {points?.map(
        (at, index) => at && <circle key={index} className="mark-point" cx={at[0]} cy={at[1]} r={4} />,
      )}
      {cross && (
        <path
          className="mark-cross"
          d={`M${cross[0] - 14} ${cross[1]}h10m8 0h10M${cross[0]} ${cross[1] - 14}v10m0 8v10`}
        />
      )}
    </g>
  );
}
