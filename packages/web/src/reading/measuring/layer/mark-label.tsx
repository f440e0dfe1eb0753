import { measurementWords, planeWords, type MeasurementId, type Reading } from '@overread/imaging';
import { useWording } from '../../../wording/wording.tsx';
import type { CanvasPlace } from '../../viewer/viewer-port.ts';
import { readingText } from './reading-text.ts';

interface Props {
  readonly id: MeasurementId;
  readonly reading: Reading;
  readonly points: readonly (CanvasPlace | undefined)[];
  readonly width: number;
  readonly height: number;
}

const lineHeight = 15;
const room = 190;

/** What it is, the number, and for a length the plane it holds in; beside the figure, never off the picture. */
export function MarkLabel({ id, reading, points, width, height }: Props) {
  const { locale } = useWording();
  const there = points.filter((point) => point !== undefined);
  if (there.length === 0) return null;
  const right = Math.max(...there.map(([x]) => x));
  const middle = there.reduce((sum, [, y]) => sum + y, 0) / there.length;
  const x = Math.max(4, Math.min(right + 14, width - room));
  const y = Math.max(lineHeight, Math.min(middle, height - 2 * lineHeight));
  const isLength = reading.known && reading.value.unit.startsWith('mm');
  return (
    <text className="mark-label" x={x} y={y}>
      <tspan>
        {measurementWords[id][locale]} {readingText(reading, locale)}
      </tspan>
      {isLength && (
        <tspan className="mark-plane" x={x} dy={lineHeight}>
          {planeWords[reading.value.calibration][locale]}
        </tspan>
      )}
    </text>
  );
}
