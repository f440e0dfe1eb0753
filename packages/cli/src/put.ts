import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Text to a file when one is named, else to standard output. */
export const put = (
  text: string,
  target: { readonly file: string | undefined },
  terminal: Terminal,
): void => {
  if (target.file === undefined) terminal.write(text);
  else putFile(target.file, text, terminal);
};

/** Whole or not at all: written beside, then moved into place. */
export const putFile = (file: string, content: string | Uint8Array, terminal: Terminal): void => {
  const part = `${file}.${process.pid}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      `cannot write “${file}” (${reason}).`,
      'Name a file in a folder that you may write to.',
    );
  }
  terminal.tell(`Wrote ${file}`);
};
