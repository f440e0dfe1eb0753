import type { Inventory } from '@overread/imaging';
import {
  checkJson,
  evaluate,
  factsFrom,
  reportDocument,
  toHtml,
  toPdfDefinition,
  toText,
  type ReportInput,
} from '@overread/readiness';
import { caseTypeOf, circumstancesOf } from '../case-options.ts';
import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { letterDetails, letterOptions, writeLetter } from '../letter.ts';
import { isReadable, tellUnreadable } from '../nothing-readable.ts';
import { onlyPositional, oneOf, parse, type Parsed } from '../options.ts';
import { put, putFile } from '../put.ts';
import { readDisc } from '../read-disc.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const optionTypes = {
  case: { type: 'string' },
  side: { type: 'string' },
  region: { type: 'string' },
  answer: { type: 'string', multiple: true },
  have: { type: 'string', multiple: true },
  today: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  html: { type: 'boolean' },
  out: { type: 'string' },
  pdf: { type: 'string' },
  letter: { type: 'string' },
  ...letterOptions,
} as const;

export const check = async (args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const options = parse('check', args, optionTypes);
  const request = requestOf(options);
  const inventory = await readDisc(onlyPositional('check', options.positionals), terminal);
  if (!inventory) return exitStatus.cancelled;
  if (!isReadable(inventory)) {
    await tellUnreadable(inventory, request.locale, terminal);
    return exitStatus.unusable;
  }
  const report = judged(inventory, request);
  put(written(report, options, terminal), { file: options.text('out') }, terminal);
  await writePapers(report, options, terminal);
  return report.assessment.verdict === 'not-yet' ? exitStatus.notYet : exitStatus.reviewable;
};

type Request = Pick<ReportInput, 'caseType' | 'circumstances' | 'locale'>;

/** Everything the command line can get wrong is found out before the disc is read. */
const requestOf = (options: Parsed): Request => {
  if (options.flag('json') && options.flag('html'))
    throw new UsageError('--json or --html, not both.', 'Run it twice, or leave one out.');
  const caseType = caseTypeOf(options);
  letterDetails(options);
  return {
    caseType,
    circumstances: circumstancesOf(options, caseType, new Date()),
    locale: oneOf('--language', options.text('language') ?? 'en', ['en', 'zh']),
  };
};

const judged = (inventory: Inventory, request: Request): ReportInput => ({
  ...request,
  inventory,
  assessment: evaluate(factsFrom(inventory), request.caseType, request.circumstances),
});

const written = (report: ReportInput, options: Parsed, terminal: Terminal): string => {
  if (options.flag('json')) return `${JSON.stringify(checkJson(report), null, 2)}\n`;
  const document = reportDocument(report);
  if (options.flag('html')) return toHtml(document);
  const toFile = options.text('out') !== undefined;
  return toText(document, { width: terminal.width, colour: terminal.colour && !toFile });
};

const writePapers = async (report: ReportInput, options: Parsed, terminal: Terminal): Promise<void> => {
  const pdf = options.text('pdf');
  if (pdf !== undefined) {
    const { pdfBytes } = await import('../pdf-file.ts');
    putFile(pdf, await pdfBytes(toPdfDefinition(reportDocument(report))), terminal);
  }
  const letter = options.text('letter');
  if (letter !== undefined) await writeLetter(letter, report, letterDetails(options), terminal);
};
