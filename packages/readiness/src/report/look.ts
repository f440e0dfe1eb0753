import type { Mark, Tone } from './document.ts';

/** One palette for page and paper: ink, its quiet companion, hairlines; 4.5:1 on white and on the tints. */
export const ink = { text: '#1a2130', quiet: '#5b6472', line: '#dfe3e8', panel: '#f6f7f9' } as const;

/** `ink` for words and marks, `tint` behind them. */
export const tones: Readonly<Record<Tone, { readonly ink: string; readonly tint: string }>> = {
  good: { ink: '#17693f', tint: '#eaf6ef' },
  caution: { ink: '#8a5a00', tint: '#fdf4e3' },
  bad: { ink: '#a8261b', tint: '#fcefed' },
  neutral: { ink: '#475467', tint: '#f1f3f6' },
};

/** Strokes in a 16 by 16 square, under a circle: tick, cross, question mark, dash. */
const strokes: Readonly<Record<Mark, string>> = {
  yes: 'M4.6 8.4 L7 10.8 L11.4 5.6',
  no: 'M5.4 5.4 L10.6 10.6 M10.6 5.4 L5.4 10.6',
  unsure: 'M6 6.4 C6 4.2 10 4.2 10 6.5 C10 8 8 8 8 9.4 M8 11.6 L8 11.9',
  'not-needed': 'M5.2 8 L10.8 8',
};

/** The mark as a drawing, so that it needs no font. */
export const markSvg = (mark: Mark, tone: Tone): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">` +
  `<circle cx="8" cy="8" r="7.25" fill="${tones[tone].tint}" stroke="${tones[tone].ink}" stroke-width="1"/>` +
  `<path d="${strokes[mark]}" fill="none" stroke="${tones[tone].ink}" stroke-width="1.7" ` +
  `stroke-linecap="round" stroke-linejoin="round"/></svg>`;
