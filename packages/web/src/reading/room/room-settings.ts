import { usualHanging, type HangingSettings } from '../viewer/viewer-port.ts';

/** What follows a reviewer from case to case and from one computer to the next. */
export interface RoomSettings {
  readonly hanging: HangingSettings;
  /** Share of the width that the images have, in percent. */
  readonly split: number;
  /** Whether a letter alone is a key (WCAG 2.2, 2.1.4: it can be turned off). */
  readonly singleKeys: boolean;
  /** Phrases of one's own, put into a text by a key. */
  readonly phrases: readonly string[];
}

export const splitRange = { least: 30, most: 75 } as const;

const usual: RoomSettings = { hanging: usualHanging, split: 58, singleKeys: true, phrases: [] };

/** Settings as they were kept, each by itself: what cannot be understood is as usual. */
export function roomSettingsIn(kept: Readonly<Record<string, unknown>>): RoomSettings {
  const { hanging, split, singleKeys, phrases } = kept;
  return {
    hanging: isRecord(hanging) ? { ...usual.hanging, ...hanging } : usual.hanging,
    split: typeof split === 'number' ? withinSplit(split) : usual.split,
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : usual.singleKeys,
    phrases: Array.isArray(phrases)
      ? phrases.filter((phrase): phrase is string => typeof phrase === 'string' && phrase !== '')
      : usual.phrases,
  };
}

export const withinSplit = (percent: number): number =>
  Math.min(Math.max(Math.round(percent), splitRange.least), splitRange.most);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
