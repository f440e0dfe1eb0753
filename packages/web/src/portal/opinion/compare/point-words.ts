import {
  gradeOf,
  gradingScale,
  sayValue,
  structures,
  type ComparedPoint,
  type Opinion,
  type ValueWord,
} from '@overread/case';
import { measurementWords, type MeasurementId } from '@overread/imaging';
import type { Locale } from '@overread/readiness';

export interface Said {
  /** What the point is about; null where its kind says it. */
  readonly about: string | null;
  readonly a: string;
  readonly b: string;
}

interface Both {
  readonly a: Opinion;
  readonly b: Opinion;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly locale: Locale;
}

/** A compared point in words; empty where one opinion says nothing of it. */
export const pointWords = (point: ComparedPoint, both: Both): Said => ways[point.kind](point, both);

type Way = (point: ComparedPoint, both: Both) => Said;

const said = ({ a, b }: ComparedPoint, word: (code: string) => string): Pick<Said, 'a' | 'b'> => ({
  a: a === null ? '' : word(a),
  b: b === null ? '' : word(b),
});
const value =
  (prefix: string, locale: Locale) =>
  (code: string): string =>
    sayValue(`${prefix}.${code}` as ValueWord, locale);

/** What its kind alone says it is about. */
const coded: Way = (point, { locale }) => ({ about: null, ...said(point, value(point.kind, locale)) });

const ways: Readonly<Record<ComparedPoint['kind'], Way>> = {
  indicated: coded,
  timing: coded,
  operation: coded,
  practice: coded,
  question: ({ key }, { a, b, questions, locale }) => ({
    about: questions.find(({ id }) => id === key)?.text ?? null,
    a: answerText(a, key, locale),
    b: answerText(b, key, locale),
  }),
  alternative: (point, { locale }) => ({
    about: value('option', locale)(point.key),
    ...said(point, value('reasonable', locale)),
  }),
  statement: (point, both) => ({
    about: statementText(both, point.key),
    ...said(point, value('verdict', both.locale)),
  }),
  grade: (point, { locale }) => {
    const [scale = '', ...place] = point.key.split(' ');
    const meaning = (grades: string): string =>
      grades
        .split(' · ')
        .map((one) => [one, gradeOf(scale, one)?.[locale]].filter(Boolean).join(': '))
        .join(' · ');
    return {
      about: `${gradingScale(scale)?.[locale] ?? scale}, ${placeWords(place, locale)}`,
      ...said(point, meaning),
    };
  },
  measurement: (point, { locale }) => {
    const [id = '', ...place] = point.key.split(' ');
    const name = measurementWords[id as MeasurementId]?.[locale] ?? id;
    // The plane it holds in is told with the findings.
    const figure = (text: string): string =>
      text.replaceAll(/ (?:detector-plane|calibrated|patient|none)\b/gu, '');
    return { about: `${name}, ${placeWords(place, locale)}`, ...said(point, figure) };
  },
};

function answerText({ answers }: Opinion, id: string, locale: Locale): string {
  const found = answers.find(({ question }) => question === id);
  if (!found || found.outcome === null) return '';
  if (found.outcome === 'declined') return found.reason;
  const position = found.position === null ? '' : sayValue(`position.${found.position}`, locale);
  return [position, found.text].filter((part) => part !== '').join(' ');
}

const statementText = ({ a, b }: Both, key: string): string | null =>
  [...a.statements, ...b.statements].find(
    ({ document, start, end }) => `${document} ${String(start)}-${String(end)}` === key,
  )?.text ?? null;

function placeWords([structure = '', ...rest]: readonly string[], locale: Locale): string {
  const name = (structures as Readonly<Record<string, Readonly<Record<Locale, string>>>>)[structure]?.[
    locale
  ];
  return [name ?? structure, ...rest.filter((part) => /^[CTLS]\d/u.test(part))].join(' ');
}
