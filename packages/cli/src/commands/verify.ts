import { readFileSync } from 'node:fs';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { onlyPositional, parse } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { findSignedFile } from '../verify/find-signed-file.ts';
import { judgeSignedFile } from '../verify/judge-signed-file.ts';
import { knownKeys } from '../verify/known-keys.ts';
import { isGenuine, sayJudged } from '../verify/say-judged.ts';

export const verify = async (args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const options = parse('verify', args, {
    keys: { type: 'string', multiple: true },
    key: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  const name = onlyPositional('verify', options.positionals);
  const known = knownKeys(options.all('key'), options.all('keys'));
  const found = findSignedFile(bytesOf(name));
  if (found === null)
    throw new UsageError(
      `“${name}” holds no signed opinion.`,
      'Name the file signed-opinion.json, or a PDF of an opinion that has it attached.',
    );
  const judged = judgeSignedFile(found.file, known);
  const genuine = isGenuine(judged);
  terminal.write(
    options.flag('json')
      ? `${JSON.stringify({ genuine, inPdf: found.inPdf, ...judged }, null, 2)}\n`
      : sayJudged(judged, found),
  );
  return genuine ? exitStatus.reviewable : exitStatus.notYet;
};

const bytesOf = (name: string): Buffer => {
  try {
    return readFileSync(name);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`cannot read “${name}” (${reason}).`, 'Name a file that is there.');
  }
};
