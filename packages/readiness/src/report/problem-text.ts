import { IntlMessageFormat } from 'intl-messageformat';
import type { Problem, ProblemCode } from '@overread/imaging';
import type { Locale } from '../finding.ts';
import { problemsEn } from './wording/problems-en.ts';
import { problemsZh } from './wording/problems-zh.ts';

const catalogues: Readonly<Record<Locale, Readonly<Record<ProblemCode, string>>>> = {
  en: problemsEn,
  zh: problemsZh,
};

/** Every blank that a problem's `detail` may fill. */
const unknown = Object.fromEntries(
  ['format', 'declared', 'used', 'reason', 'missing', 'listed', 'count', 'ratio', 'values'].map((name) => [
    name,
    'none',
  ]),
);

/** A problem as a sentence for the person whose disc it is; the file is named apart. */
export const sayProblem = ({ code, detail }: Problem, locale: Locale): string =>
  String(
    new IntlMessageFormat(catalogues[locale][code], locale, undefined, { ignoreTag: true }).format({
      ...unknown,
      ...detail,
    }),
  );
