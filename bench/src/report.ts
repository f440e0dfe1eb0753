/** One comparison: what was measured, against what, and what the project asks of itself. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly against: string;
  readonly ratio: number;
  /** `at least` for "times faster than", `at most` for "times the limit" or a bound. */
  readonly wanted: { readonly at: 'least' | 'most'; readonly value: number } | undefined;
}

export const met = (row: Row): boolean =>
  row.wanted === undefined ||
  (row.wanted.at === 'least' ? row.ratio >= row.wanted.value : row.ratio <= row.wanted.value);

export function print(row: Row): void {
  const wanted = row.wanted === undefined ? '' : `wanted at ${row.wanted.at} ${row.wanted.value}`;
  const mark = met(row) ? ' ' : '✗';
  console.log(
    `${mark} ${row.what.padEnd(70)} ${row.ours.padStart(18)}  ${row.against.padEnd(34)} ${row.ratio.toFixed(2).padStart(8)}  ${wanted}`,
  );
}

export const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`;
export const megabytes = (kilobytes: number): string => `${(kilobytes / 1024).toFixed(0)} MB`;
