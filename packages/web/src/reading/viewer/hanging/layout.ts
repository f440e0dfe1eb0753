/** Cells of the screen, row by row. */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
}

/** Layouts on offer, from one picture to six. */
export const layouts = ['1x1', '1x2', '2x1', '1x3', '2x2', '2x3'] as const;
export type LayoutName = (typeof layouts)[number];

export function layoutOf(name: LayoutName): Layout {
  const [rows = 1, columns = 1] = name.split('x').map(Number);
  return { rows, columns };
}

/** The layout that shows so many pictures largest on a wide screen. */
export function layoutFor(count: number): LayoutName {
  const byCount = ['1x1', '1x1', '1x2', '1x3', '2x2', '2x3'] as const;
  return byCount[count] ?? '2x3';
}

export function isLayout(name: unknown): name is LayoutName {
  return layouts.some((layout) => layout === name);
}
