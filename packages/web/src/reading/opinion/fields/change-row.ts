/** A list with one row changed. */
export const changeRow = <Row>(
  rows: readonly Row[],
  is: (row: Row) => boolean,
  change: Partial<Row>,
): Row[] => rows.map((row) => (is(row) ? { ...row, ...change } : row));
