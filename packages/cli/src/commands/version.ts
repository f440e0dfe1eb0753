import { readFileSync } from 'node:fs';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';

export const version = async (_args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  terminal.write(`overread ${(JSON.parse(text) as { version: string }).version}\n`);
  return exitStatus.reviewable;
};
