import type { Language } from '../../wording-support/language.ts';
import { findFindings } from '../facets/findings.ts';
import type { Flag } from '../flag.ts';

/** Findings with few other names: what one text names and the other does not was left out, or came in. */
const named: ReadonlySet<string> = new Set([
  'fracture',
  'effusion',
  'infection',
  'dislocation',
  'fever',
  'numbness',
  'oedema',
  'osteophyte',
  'metastasis',
  'necrosis',
  'allergy',
  'thrombosis',
  'incontinence',
  'diabetes',
]);

export function compareFindings(
  source: string,
  target: string,
  { from, to }: { readonly from: Language; readonly to: Language },
): readonly Flag[] {
  const [ofSource, ofTarget] = [findFindings(source, from), findFindings(target, to)];
  return [
    ...without(ofSource, ofTarget).map(({ id, start, end }): Flag => ({
      code: 'word-missing',
      about: id,
      source: { start, end },
      target: null,
    })),
    ...without(ofTarget, ofSource).map(({ id, start, end }): Flag => ({
      code: 'word-added',
      about: id,
      source: null,
      target: { start, end },
    })),
  ];
}

type Found = ReturnType<typeof findFindings>;

/** The first of each that the other text never names. */
const without = (own: Found, others: Found): Found =>
  own.filter(
    ({ id }, at) =>
      named.has(id) && own.findIndex((one) => one.id === id) === at && !others.some((one) => one.id === id),
  );
