import type { Inventory } from '@overread/imaging';
import type { Terminal } from './terminal.ts';

/** Pictures or papers: something that a check can speak of. */
export const isReadable = ({ patients, documents }: Inventory): boolean =>
  patients.length + documents.length > 0;

const mostTold = 5;

/** Why nothing could be read, as far as reading found out, and what to try. */
export const tellUnreadable = async (
  { source, counts, problems }: Inventory,
  locale: 'en' | 'zh',
  terminal: Terminal,
): Promise<void> => {
  const { sayProblem } = await import('@overread/readiness');
  const told = problems
    .slice(0, mostTold)
    .map((problem) => `  ${problem.file ?? source}: ${sayProblem(problem, locale)}`);
  const hint =
    counts.files === 0
      ? 'There are no files in it. Is the disc mounted, and is this the right folder?'
      : 'Give the whole disc: the folder that holds DICOMDIR, or the ZIP or ISO made of it.';
  terminal.tell([`overread: nothing readable in “${source}”.`, ...told, hint].join('\n'));
};
