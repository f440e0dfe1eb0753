import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { helpTexts } from '../help/texts.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const help = async ([topic]: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const name = topic === undefined || topic === 'help' || topic.startsWith('-') ? 'overread' : topic;
  const text = Object.hasOwn(helpTexts, name) ? helpTexts[name] : undefined;
  if (!text) throw new UsageError(`there is no help on “${name}”.`, 'overread --help lists the commands.');
  terminal.write(terminal.colour ? coloured(text) : text);
  return exitStatus.reviewable;
};

/** Headings bold, options and commands at the start of a line tinted. */
const coloured = (text: string): string =>
  text
    .replace(/^(?=\S)(?!.*[.,]$)(.+)$/gmu, '\u001B[1m$1\u001B[0m')
    .replace(/^( {2})(--[a-z-]+|overread)/gmu, '$1\u001B[36m$2\u001B[0m');
