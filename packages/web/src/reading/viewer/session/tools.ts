/** What the primary pointer does over a picture. */
export const tools = ['window', 'scroll', 'pan', 'zoom', 'locate', 'magnify'] as const;
export type Tool = (typeof tools)[number];
