import type { ShownWindow } from '../viewer-port.ts';

/** Names of windows; their words are in the viewer's wording table. `stated` is what the image comes with. */
export type PresetCode = 'stated' | 'spread' | 'bone' | 'soft-tissue' | 'implant' | 'lung';

export interface Preset {
  readonly code: PresetCode;
  /** Undefined: depends on the image. */
  readonly window: ShownWindow | undefined;
}

const always: readonly Preset[] = [
  { code: 'stated', window: undefined },
  { code: 'spread', window: undefined },
];

/** Hounsfield units; usual in musculoskeletal reading (Radiopaedia, “Windowing (CT)”). The implant's is wider, for metal. */
const ct: readonly Preset[] = [
  { code: 'bone', window: { center: 400, width: 1800 } },
  { code: 'soft-tissue', window: { center: 50, width: 400 } },
  { code: 'implant', window: { center: 800, width: 4000 } },
  { code: 'lung', window: { center: -600, width: 1500 } },
];

/** Windows on offer; only CT has values that mean the same from machine to machine. */
export function presetsOf(modality: string): readonly Preset[] {
  return modality === 'CT' ? [...ct, ...always] : always;
}

/** How a series is first seen: CT of bones and joints in its bone window. */
export function firstWindow(modality: string): ShownWindow | undefined {
  return modality === 'CT' ? ct[0]?.window : undefined;
}
