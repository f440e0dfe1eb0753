import type { Circumstances } from '../finding.ts';
import type { SideNeed } from '../rules/imaging-need.ts';

export type TargetSide = 'left' | 'right' | null;

/** The sides a part is needed for; `null` where any will do. */
export function targetSides(need: SideNeed, side: Circumstances['side']): readonly TargetSide[] {
  if (need === 'any') return [null];
  if (need === 'both') return ['left', 'right'];
  if (side === 'both') return ['left', 'right'];
  if (side === 'left' || side === 'right') return [need === 'other' ? opposite[side] : side];
  return need === 'other' ? ['left', 'right'] : [null];
}

const opposite = { left: 'right', right: 'left' } as const;
