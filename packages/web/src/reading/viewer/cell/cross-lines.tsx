import type { Placing } from '../picture/placing.ts';
import { toCanvas } from '../picture/placing.ts';
import { crossLine, offPlane, onPicture, type Placed } from '../linking/lines.ts';
import type { Session } from '../session/session.ts';
import { useRevision } from '../session/use-revision.ts';
import type { Cell } from './cell.ts';

interface Props {
  readonly session: Session;
  readonly cell: Cell;
}

/** Where the other cells' pictures cut this one, the active one's brighter; and the place turned to. */
export function CrossLines({ session, cell }: Props) {
  useRevision(session);
  useRevision(cell);
  const placing = cell.placing();
  const on = placedIn(cell);
  if (!placing || !on || !session.settings().crossReferences) return null;
  const others = session.cells().filter((other) => other !== cell);
  return (
    <svg className="cell-lines" aria-hidden>
      {others.map((other) => {
        const of = placedIn(other);
        const line = of && crossLine(on, of);
        if (!line) return null;
        const [[x1, y1], [x2, y2]] = [toCanvas(placing, line[0]), toCanvas(placing, line[1])];
        const isActive = other === session.active();
        return <line key={other.id} x1={x1} y1={y1} x2={x2} y2={y2} data-active={isActive || undefined} />;
      })}
      <Located session={session} on={on} placing={placing} />
    </svg>
  );
}

/** Millimetres off the picture within which a place is marked on it. */
const nearPlane = 6;

function Located({
  session,
  on,
  placing,
}: Pick<Props, 'session'> & { readonly on: Placed; readonly placing: Placing }) {
  const located = session.located();
  if (!located || located.frameOfReferenceUid !== on.frameOfReferenceUid) return null;
  if (offPlane(on.plane, located.place) > nearPlane) return null;
  const [x, y] = toCanvas(placing, onPicture(on, located.place));
  return <path d={`M${x - 9} ${y}h6m6 0h6M${x} ${y - 9}v6m0 6v6`} className="cell-located" />;
}

function placedIn(cell: Cell): Placed | undefined {
  const header = cell.header();
  if (!header?.plane || !header.spacing || header.frameOfReferenceUid === undefined) return undefined;
  const { plane, spacing, layout, frameOfReferenceUid } = header;
  return { plane, spacing, shape: layout, frameOfReferenceUid };
}
