import { figureOf, layFigure, measurementOf, type MeasurementId, type Stroke } from '@overread/imaging';
import type { CanvasPlace } from '../../viewer/viewer-port.ts';

interface Props {
  /** Null: an object of known width. */
  readonly id: MeasurementId | null;
  readonly points: readonly (CanvasPlace | undefined)[];
}

/** A ball by three points of its rim, anything else by its ends. */
const knownObject = (points: number): readonly Stroke[] =>
  points > 2 ? [['circle', 0, 1, 2]] : [['line', 0, 1]];

/** The lines and circles of a figure, as far as its points are there. */
export function FigureDrawn({ id, points }: Props) {
  const there = points.filter((point) => point !== undefined);
  if (id !== null && measurementOf(id)?.outline)
    return there.length > 1 && <polygon points={there.map(([x, y]) => `${x},${y}`).join(' ')} />;
  const strokes = id === null ? knownObject(points.length) : figureOf(id, points.length);
  return layFigure(strokes, points).map((ink, index) =>
    ink.is === 'circle' ? (
      <circle key={index} cx={ink.centre[0]} cy={ink.centre[1]} r={ink.radius} />
    ) : (
      <line
        key={index}
        x1={ink.from[0]}
        y1={ink.from[1]}
        x2={ink.to[0]}
        y2={ink.to[1]}
        data-thin={ink.thin || undefined}
      />
    ),
  );
}
