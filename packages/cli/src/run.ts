import { exitStatus, type ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>;

/** Each command is loaded only when asked for: listing a disc must not wait for rules and fonts. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  inventory: async () => (await import('./commands/inventory.ts')).inventory,
  questions: async () => (await import('./commands/questions.ts')).questions,
  rules: async () => (await import('./commands/rules.ts')).rules,
  verify: async () => (await import('./commands/verify.ts')).verify,
  help: async () => (await import('./commands/help.ts')).help,
  version: async () => (await import('./commands/version.ts')).version,
};

const aliases: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
};

/** Runs one command line and answers with the exit status; what a person can mend is told, not thrown. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  try {
    const [first = '--help', ...rest] = args;
    const name = aliases[first] ?? first;
    if (rest.includes('--help') || rest.includes('-h')) return await start('help', [name], terminal);
    const status = await start(name, rest, terminal);
    return args.length === 0 ? exitStatus.unusable : status;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.tell(`overread: ${error.message}\n${error.hint}`);
    return exitStatus.unusable;
  }
};

const start = async (name: string, args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return (await load())(args, terminal);
  const { nearest } = await import('./nearest.ts');
  const meant = nearest(name, Object.keys(commands));
  throw new UsageError(
    `there is no command “${name}”${meant ? `; did you mean “${meant}”?` : '.'}`,
    'overread --help lists them all.',
  );
};
