import type { PdfFont } from './font-runs.ts';

/** The part of pdfmake's document language that we write. */
export type PdfNode = string | PdfBox;

export interface PdfBox {
  readonly text?: string | readonly PdfNode[];
  readonly font?: PdfFont;
  readonly stack?: readonly PdfNode[];
  readonly columns?: readonly PdfNode[];
  readonly columnGap?: number;
  readonly width?: number | 'auto' | '*';
  readonly svg?: string;
  readonly image?: string;
  readonly fit?: readonly [number, number];
  readonly table?: PdfTable;
  readonly layout?: PdfLayout | string;
  readonly canvas?: readonly object[];
  readonly style?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly alignment?: 'left' | 'right' | 'center';
  readonly margin?: readonly [number, number, number, number];
  readonly unbreakable?: boolean;
  readonly fillColor?: string;
  readonly lineHeight?: number;
}

export interface PdfTable {
  readonly headerRows?: number;
  readonly dontBreakRows?: boolean;
  readonly keepWithHeaderRows?: number;
  readonly widths: readonly (number | 'auto' | '*')[];
  readonly body: readonly (readonly PdfNode[])[];
}

export interface PdfLayout {
  hLineWidth(line: number, node: { table: { body: readonly unknown[] } }): number;
  vLineWidth(line: number): number;
  hLineColor(): string;
  vLineColor?(): string;
  paddingLeft(column: number): number;
  paddingRight(column: number): number;
  paddingTop(): number;
  paddingBottom(): number;
  fillColor?(row: number): string | null;
}
