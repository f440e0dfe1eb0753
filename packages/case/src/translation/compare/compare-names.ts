import { escapePattern } from '../../wording-support/escape-pattern.ts';
import type { Language } from '../../wording-support/language.ts';
import { drugNames } from '../facets/drugs.ts';
import { findTerms } from '../glossary/glossary.ts';
import type { Term } from '../glossary/term.ts';
import type { Flag } from '../flag.ts';

export interface NamesOptions {
  readonly from: Language;
  readonly to: Language;
  /** Makers and models of implants, people and hospitals: they stay as they are written. */
  readonly keep: readonly string[];
  /** The glossary with the house's own terms. */
  readonly terms: readonly Term[];
}

/** Medicines that became others or were lost, names that were not kept, and terms often mistranslated. */
export const compareNames = (source: string, target: string, options: NamesOptions): readonly Flag[] => [
  ...drugFlags(source, target, options),
  ...keptFlags(source, target, options),
  ...termFlags(source, target, options),
];

const drugFlags = (source: string, target: string, { from, to }: NamesOptions): readonly Flag[] =>
  drugNames.flatMap((drug): readonly Flag[] => {
    const found = drug[from].exec(source);
    const isThere = drug[to].test(target) || drug.en.test(target);
    return found && !isThere
      ? [{ code: 'name-missing', about: drug.id, source: spanOf(found), target: null }]
      : [];
  });

const keptFlags = (source: string, target: string, { keep }: NamesOptions): readonly Flag[] =>
  keep.flatMap((name): readonly Flag[] => {
    const found = new RegExp(escapePattern(name), 'iu').exec(source);
    return found && !target.toLowerCase().includes(name.toLowerCase())
      ? [{ code: 'name-missing', about: name, source: spanOf(found), target: null }]
      : [];
  });

const termFlags = (source: string, target: string, { from, to, terms }: NamesOptions): readonly Flag[] => {
  const seen = new Set<Term>();
  return findTerms(source, from, terms).flatMap(({ term, start, end }): readonly Flag[] => {
    // Also as part of a longer term.
    if (!term.isTrap || seen.has(term) || findTerms(target, to, [term]).length > 0) return [];
    seen.add(term);
    return [{ code: 'term-not-kept', about: term[to][0], source: { start, end }, target: null }];
  });
};

const spanOf = (found: RegExpExecArray) => ({ start: found.index, end: found.index + found[0].length });
