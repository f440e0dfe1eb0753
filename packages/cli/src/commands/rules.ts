import { rulesDocument, toText } from '@overread/readiness';
import { caseTypeOf } from '../case-options.ts';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { oneOf, parse } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export const rules = async (args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const options = parse('rules', args, { case: { type: 'string' }, language: { type: 'string' } });
  const locale = oneOf('--language', options.text('language') ?? 'en', ['en', 'zh']);
  terminal.write(toText(rulesDocument(caseTypeOf(options), locale), terminal));
  return exitStatus.reviewable;
};
