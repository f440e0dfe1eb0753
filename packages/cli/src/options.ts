import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';
import { nearest } from './nearest.ts';

export interface Parsed {
  text(name: string): string | undefined;
  all(name: string): readonly string[];
  flag(name: string): boolean;
  readonly positionals: readonly string[];
}

/** `parseArgs` with faults told as a person would: what was not understood, and what may have been meant. */
export const parse = (command: string, args: readonly string[], options: ParseArgsOptionsConfig): Parsed => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const all = (name: string) => [values[name] ?? []].flat().map(String);
    return { text: (name) => all(name).at(-1), all, flag: (name) => values[name] === true, positionals };
  } catch (error) {
    throw new UsageError(
      faultOf(error, args, Object.keys(options)),
      `overread help ${command} shows what it takes.`,
    );
  }
};

const faultOf = (error: unknown, args: readonly string[], known: readonly string[]): string => {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return message.split('\n')[0] ?? message;
  const unknown = args.find((arg) => arg.startsWith('--') && !known.includes(nameOf(arg)));
  const meant = unknown && nearest(nameOf(unknown), known);
  return `there is no option ${unknown ?? 'like that'}${meant ? `; did you mean --${meant}?` : '.'}`;
};

const nameOf = (arg: string): string => arg.slice(2).split('=')[0] ?? '';

/** One of a closed list, or a fault that shows the list. */
export const oneOf = <T extends string>(option: string, value: string | undefined, list: readonly T[]): T => {
  const found = list.find((item) => item === value);
  if (found) return found;
  const choices = `Choose one of: ${list.join(', ')}.`;
  if (value === undefined) throw new UsageError(`${option} is missing.`, choices);
  const meant = nearest(value, list);
  throw new UsageError(
    `${option} “${value}” is not known${meant ? `; did you mean ${meant}?` : '.'}`,
    choices,
  );
};

/** The one thing a command works on. */
export const onlyPositional = (command: string, positionals: readonly string[]): string => {
  const [disc, extra] = positionals;
  const hint = `For example: overread ${command} ~/disc (a folder, a ZIP, an ISO image or a file).`;
  if (disc === undefined || disc === '') throw new UsageError('which disc? Name a folder or a file.', hint);
  if (extra !== undefined)
    throw new UsageError(
      `one disc at a time; “${extra}” is one too many. Quote names that hold spaces.`,
      hint,
    );
  return disc;
};

/** `YYYY-MM-DD`, and a day that the calendar has. */
export const dateOf = (option: string, value: string): string => {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  throw new UsageError(`${option} “${value}” is not a date.`, 'Write it as 2026-03-31.');
};
