import { backupCommand } from './backup/backup-command.ts';
import { backupHelp, restoreHelp } from './backup/backup-help.ts';
import { keysCommand, keysHelp } from './backup/keys-command.ts';
import { restoreCommand } from './backup/restore-command.ts';
import { type Config, readConfig } from './config.ts';
import { explainFault } from './explain-fault.ts';
import { verifyCommand } from './record/verify-command.ts';

/** Answers with the exit status. Paths in `args` are meant from the folder `from`. */
type Command = (config: Config, args: readonly string[], from: string) => Promise<number>;

/** What an operator can do from a terminal. */
const commands: Readonly<Record<string, Command>> = {
  'audit verify': verifyCommand,
  backup: backupCommand,
  restore: restoreCommand,
  keys: keysCommand,
};

const help = `${backupHelp}
${restoreHelp}
${keysHelp}
overread audit verify       recomputes the record's chain; finds any change, removal or reordering
  --head NUMBER:HASH        against an end of the record noted earlier

DATA_DIR, DATABASE_URL, MASTER_KEY_FILE and the other settings are those the server runs with.
`;

const words = process.argv.slice(2);
const name = Object.keys(commands).find((one) => words.slice(0, one.split(' ').length).join(' ') === one);
const command = name === undefined ? undefined : commands[name];

if (!command || name === undefined) {
  const asked = words.includes('--help') || words.includes('-h');
  (asked ? console.log : console.error)(help);
  process.exitCode = asked ? 0 : 2;
} else {
  try {
    // npm runs this in the repository's folder, and says where the person stands.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    process.exitCode = await command(readConfig(process.env), words.slice(name.split(' ').length), from);
  } catch (error) {
    console.error(isMistyped(error) ? error.message : explainFault(error));
    process.exitCode = 2;
  }
}

function isMistyped(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  );
}
