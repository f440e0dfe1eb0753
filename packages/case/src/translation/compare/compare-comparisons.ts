import type { Language } from '../../wording-support/language.ts';
import type { Flag, Span } from '../flag.ts';

/** “The left is shorter than the right” that became “the right is shorter than the left”. */
export function compareComparisons(
  source: string,
  target: string,
  { from, to }: { readonly from: Language; readonly to: Language },
): readonly Flag[] {
  const [one, other] = [comparisonIn(source, from), comparisonIn(target, to)];
  if (!one || !other) return [];
  const isTurned = (one.first !== other.first) !== (one.isMore !== other.isMore);
  return isTurned
    ? [{ code: 'opposites-swapped', about: one.first, source: one.span, target: other.span }]
    : [];
}

interface Comparison {
  /** The side of which it is said. */
  readonly first: 'left' | 'right';
  readonly isMore: boolean;
  readonly span: Span;
}

const patterns = {
  en: /\b(left|right)\b[^.;]*?\b(?:(long|large|high|wide|strong|great|thick|bigg|more)|(?:short|small|low|narrow|weak|less|thinn))\w*\b[^.;]*?\bthan\b[^.;]*?\b(?:left|right)\b/iu,
  zh: /([左右])[^。；左右]*(?:比|较)[^。；左右]*[左右][^。；左右]*?(?:(长|大|高|宽|强|厚|多)|[短小低窄弱少薄])/u,
} as const;

function comparisonIn(text: string, language: Language): Comparison | null {
  const found = patterns[language].exec(text);
  if (!found) return null;
  return {
    first: /^(?:left|左)$/iu.test(found[1] ?? '') ? 'left' : 'right',
    isMore: found[2] !== undefined,
    span: { start: found.index, end: found.index + found[0].length },
  };
}
