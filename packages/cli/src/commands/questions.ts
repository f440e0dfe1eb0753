import { questionsDocument, questionsFor, redFlagsFor, toText } from '@overread/readiness';
import { caseTypeOf } from '../case-options.ts';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { oneOf, parse } from '../options.ts';
import type { Terminal } from '../terminal.ts';

export const questions = async (args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const options = parse('questions', args, {
    case: { type: 'string' },
    json: { type: 'boolean' },
    language: { type: 'string' },
  });
  const caseType = caseTypeOf(options);
  const locale = oneOf('--language', options.text('language') ?? 'en', ['en', 'zh']);
  terminal.write(
    options.flag('json')
      ? `${JSON.stringify({ signs: redFlagsFor(caseType), questions: questionsFor(caseType) }, null, 2)}\n`
      : toText(questionsDocument(caseType, locale), terminal),
  );
  return exitStatus.reviewable;
};
