import { measurementOf, type MeasurementId } from '@overread/imaging';
import { drawingOf, drawings } from '../drawings/drawing-of.ts';
import type { Shape } from '../drawings/drawing.ts';
import { sketchPath } from '../drawings/sketch-path.ts';
import { FigureDrawn } from '../layer/figure-drawn.tsx';

interface Props {
  readonly id: MeasurementId;
  /** The landmark that comes next, from 0; none: all alike. */
  readonly next?: number;
}

/** Our own drawing of where the landmarks lie, the next one marked. */
export function Schematic({ id, next }: Props) {
  const row = measurementOf(id);
  if (!row) return null;
  const points = row.spots.map(([, x, y]) => [100 * x, 100 * y] as const);
  return (
    <svg className="schematic" viewBox="0 0 100 100" aria-hidden>
      {drawings[drawingOf[id]].map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
      <g className="schematic-figure">
        <FigureDrawn id={id} points={points} />
      </g>
      {points.map(([x, y], index) => (
        <circle
          key={index}
          className="schematic-spot"
          data-next={index === next || undefined}
          data-set={(next !== undefined && index < next) || undefined}
          cx={x}
          cy={y}
          r={index === next ? 5 : 3}
        />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  if ('circle' in shape) {
    const [x, y, radius] = shape.circle;
    return <circle data-tissue={shape.tissue} cx={x} cy={y} r={radius} />;
  }
  return (
    <path data-tissue={shape.tissue} data-open={shape.closed ? undefined : true} d={sketchPath(shape)} />
  );
}
