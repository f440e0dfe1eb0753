import { ink } from '../look.ts';
import type { PdfLayout } from './pdf-node.ts';

/** A tinted panel with a bar of its tone at the left. */
export const bannerLayout = (bar: string, tint: string): PdfLayout => ({
  ...panelLayout(tint),
  vLineWidth: (line) => (line === 0 ? 3 : 0),
  hLineColor: () => bar,
  vLineColor: () => bar,
  paddingLeft: () => 12,
  paddingRight: () => 12,
  paddingTop: () => 9,
  paddingBottom: () => 9,
});

export const panelLayout = (tint: string): PdfLayout => ({
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  hLineColor: () => ink.line,
  paddingLeft: () => 7,
  paddingRight: () => 7,
  paddingTop: () => 5,
  paddingBottom: () => 5,
  fillColor: () => tint,
});

/** Hairlines under the head and between rows. */
export const hairlines: PdfLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => ink.line,
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: () => 5,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

/** A hairline above, nothing else. */
export const ruledAbove: PdfLayout = {
  hLineWidth: (line) => (line === 0 ? 0.5 : 0),
  vLineWidth: () => 0,
  hLineColor: () => ink.line,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 7,
  paddingBottom: () => 5,
};
