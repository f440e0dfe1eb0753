import { regions, type Region, type Side } from '@overread/imaging';
import {
  caseTypes,
  documentTypes,
  questionsFor,
  redFlagsFor,
  type CaseType,
  type Circumstances,
  type Question,
  type StatedDocument,
} from '@overread/readiness';
import { dateOf, oneOf, type Parsed } from './options.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** `--case`, or a fault that lists them. */
export const caseTypeOf = (options: Parsed): CaseType => oneOf('--case', options.text('case'), caseTypes);

/** What the command line says about the person: side, region, answers, papers, the day. */
export const circumstancesOf = (options: Parsed, caseType: CaseType, now: Date): Circumstances => {
  const region = options.text('region');
  const today = options.text('today');
  return {
    today: today === undefined ? localDate(now) : dateOf('--today', today),
    side: sideOf(options.text('side'), caseType),
    ...(region !== undefined && { region: regionOf(region) }),
    documents: options.all('have').map(documentOf),
    answers: Object.fromEntries(options.all('answer').map((answer) => answerOf(answer, caseType))),
  };
};

const sideOf = (value: string | undefined, caseType: CaseType): Side | 'not-applicable' => {
  if (value !== undefined)
    return oneOf('--side', value, ['left', 'right', 'both', 'not-applicable'] as const);
  if (sideless.has(caseType)) return 'not-applicable';
  throw new UsageError(
    '--side is missing.',
    'Which side is it about? --side left, --side right, or --side both.',
  );
};

/** Where the midline may be meant. */
const sideless: ReadonlySet<CaseType> = new Set(['spine', 'deformity']);

const regionOf = (value: string): Region =>
  oneOf(
    '--region',
    value,
    regions.filter((region) => region !== 'unknown'),
  );

/** `TYPE[:FILE][@DATE]` */
const documentOf = (text: string): StatedDocument => {
  const [, type = '', file = '', date] = /^([^:@]*)(?::(.*?))?(?:@(\d{4}-\d{2}-\d{2}))?$/su.exec(text) ?? [];
  return {
    type: oneOf('--have', type === '' ? text : type, documentTypes),
    file,
    ...(date !== undefined && { date: dateOf('--have', date) }),
  };
};

const answerOf = (text: string, caseType: CaseType): [string, string] => {
  const at = text.indexOf('=');
  const id = at < 0 ? text : text.slice(0, at);
  const value = at < 0 ? '' : text.slice(at + 1);
  const known = answerable(caseType);
  const question = known.find((one) => one.id === id);
  const list = `overread questions --case ${caseType} lists them.`;
  if (!question) {
    const meant = nearest(
      id,
      known.map((one) => one.id),
    );
    throw new UsageError(`there is no question “${id}”${meant ? `; did you mean ${meant}?` : '.'}`, list);
  }
  if (question.kind === 'date') return [id, value === 'unsure' ? value : dateOf(`--answer ${id}`, value)];
  const values = question.kind === 'choices' ? value.split(',') : [value];
  const options = [...question.options, ...(question.options.includes('unsure') ? [] : ['unsure'])];
  return [id, values.map((one) => oneOf(`--answer ${id}`, one, options)).join(',')];
};

type Answerable = Pick<Question, 'id' | 'kind' | 'options'>;

const answerable = (caseType: CaseType): readonly Answerable[] => [
  ...questionsFor(caseType),
  ...redFlagsFor(caseType).map(({ id }) => ({ id, kind: 'yes-no-unsure', options: ['yes', 'no'] }) as const),
];

/** Today as the clock on the wall has it, not as Greenwich does. */
const localDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
