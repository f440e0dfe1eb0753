import { BackupFault } from './backup/backup-fault.ts';
import { ConfigError } from './config.ts';
import { DatabaseFault } from './database/database-fault.ts';
import { DemoRefused } from './demo/demo-refused.ts';
import { MasterKeyFault } from './store/master-key-fault.ts';

/** Why the program cannot go on, for the person at the terminal: what they can mend in words, the rest as it is. */
export function explainFault(error: unknown): string {
  if (ours.some((kind) => error instanceof kind)) return (error as Error).message;
  if (!(error instanceof Error)) return String(error);
  const known = 'code' in error && typeof error.code === 'string' ? systemFaults[error.code] : undefined;
  return known ?? error.stack ?? error.message;
}

/** Errors whose message says what to do. */
const ours = [ConfigError, DatabaseFault, MasterKeyFault, BackupFault, DemoRefused] as const;

const onlyOption = 'npm start takes one option: npm start -- --demo';

const systemFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is in use by another program. Choose another: PORT=4848 npm start',
  EADDRNOTAVAIL: 'HOST is no address of this machine. Leave it out, or use 0.0.0.0 for all of them.',
  EACCES:
    'The system does not allow it. Ports below 1024 need root or CAP_NET_BIND_SERVICE: PORT=4747 npm start',
  ERR_PARSE_ARGS_UNKNOWN_OPTION: onlyOption,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: onlyOption,
  ENOSPC: 'The disk is full. Free some space; nothing that was confirmed is lost.',
};
