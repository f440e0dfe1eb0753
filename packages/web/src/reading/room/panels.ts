/** The parts of the room, in the order of a reading, each with its key. */
export const panels = [
  { id: 'glance', key: 'g' },
  { id: 'images', key: 'i' },
  { id: 'papers', key: 'p' },
  { id: 'opinion', key: 'o' },
  { id: 'sign', key: 's' },
] as const;

export type PanelId = (typeof panels)[number]['id'];
/** A part beside the images. */
export type SidePanelId = Exclude<PanelId, 'images'>;
