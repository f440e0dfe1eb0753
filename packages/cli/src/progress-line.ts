import type { Terminal } from './terminal.ts';

const everyMilliseconds = 100;

/** Count and speed on one line of standard error, at most ten times a second. */
export const progressLine = (
  name: string,
  terminal: Pick<Terminal, 'progress'>,
  now: () => number = () => performance.now(),
) => {
  const started = now();
  let shown = started;
  return ({ files, bytes }: { readonly files: number; readonly bytes: number }): void => {
    const time = now();
    if (time - shown < everyMilliseconds) return;
    shown = time;
    const seconds = (time - started) / 1000;
    const speed = Math.round(files / seconds);
    terminal.progress(
      `Reading ${name}: ${grouped(files)} files, ${grouped(speed)} a second, ${megabytes(bytes)} read (Ctrl-C stops)`,
    );
  };
};

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;
