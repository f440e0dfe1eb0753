import manifest from '../../package.json' with { type: 'json' };
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';

export const version = async (_args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  terminal.write(`overread ${manifest.version}\n`);
  return exitStatus.reviewable;
};
