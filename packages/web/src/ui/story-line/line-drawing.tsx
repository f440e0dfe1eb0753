import { entryText, layoutTimeline, sayDate, type Placed, type PlacedEntry } from '@overread/case';
import { useWording } from '../../wording/wording.tsx';

interface Props {
  readonly placed: Placed;
  readonly width: number;
  readonly fontSize: number;
}

/** Entries on the line of time: a mark where the day is known, a soft bar where only the month or year is. */
export function LineDrawing({ placed, width, fontSize }: Props) {
  const { locale } = useWording();
  const { items, lanes, ticks } = layoutTimeline(
    placed.entries.flatMap((entry) =>
      entry.date === null
        ? []
        : [
            {
              id: entry.id,
              date: entry.date,
              until: entry.kind === 'treatment' ? entry.until : null,
              about: entry.about,
              label: entryText(entry, locale),
            },
          ],
    ),
    { width, fontSize, labelShare: 0.55 },
  );
  const row = fontSize * 1.9;
  const axis = lanes * row + row * 0.4;
  const kinds = new Map<string, PlacedEntry['kind']>(placed.entries.map(({ id, kind }) => [id, kind]));
  return (
    <svg
      className="line-drawing"
      width={width}
      height={axis + fontSize * 2.2}
      viewBox={`0 0 ${width} ${axis + fontSize * 2.2}`}
      fontSize={fontSize}
      aria-hidden
    >
      <line x1={0} x2={width} y1={axis} y2={axis} className="line-drawing-axis" />
      {ticks.map(({ x, date, major }) => (
        <g key={date} transform={`translate(${x} ${axis})`}>
          <line y2={major ? 7 : 4} className="line-drawing-axis" />
          <text
            y={fontSize * 1.7}
            textAnchor={x < fontSize * 3 ? 'start' : x > width - fontSize * 3 ? 'end' : 'middle'}
            className="line-drawing-tick"
          >
            {sayDate(date, locale)}
          </text>
        </g>
      ))}
      {items.map(({ id, x, end, vague, lane, labelX, label }) => {
        const y = axis - (lane + 1) * row + row * 0.35;
        return (
          <g key={id} data-kind={kinds.get(id)} className="line-drawing-entry">
            <line x1={x} x2={x} y1={y + 5} y2={axis} className="line-drawing-stem" />
            {end - x > 1 && (
              <rect x={x} y={y + 3} width={end - x} height={5} rx={2.5} className={vague ? 'vague' : ''} />
            )}
            <circle cx={x} cy={axis} r={4.5} className={vague ? 'vague' : ''} />
            <text x={labelX} y={y}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
