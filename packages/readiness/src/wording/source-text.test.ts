import { describe, expect, it } from 'vitest';
import { caseTypes } from '../finding.ts';
import { requirementsFor } from '../rules/requirements-for.ts';
import { sources } from '../rules/sources.ts';
import { sourceText } from './source-text.ts';

const used = [
  ...new Set(caseTypes.flatMap((caseType) => requirementsFor(caseType).map(({ source }) => source))),
];

/** What a reader looks up must survive: DOIs, numbers of rules, clauses of the standard, tags. */
const references = /doi 10\.\S+?(?=[;,)（；]|\s|$)|PMC\d+|PS3\.\d+|\(\d{4},\d{4}\)|CG\d+|\d{4};\d+:\d+/g;

describe('a source', () => {
  it.each(Object.values(sources))('“%s” stays as it is in English', (source) => {
    expect(sourceText(source, 'en')).toBe(source);
  });

  it.each(Object.values(sources))('“%s” keeps its references in Chinese', (source) => {
    const said = sourceText(source, 'zh');
    expect((source.match(references) ?? []).filter((reference) => !said.includes(reference))).toEqual([]);
  });

  it('that describes instead of citing is said in Chinese', () => {
    const citing = new Set<string>([sources.metalReduction, sources.reread]);
    expect(
      used.filter((source) => !citing.has(source) && !/\p{Script=Han}/u.test(sourceText(source, 'zh'))),
    ).toEqual([]);
  });

  it.each([
    ['file format pdf', '文件格式 pdf'],
    ['said by the person; not read', '由本人说明，未经阅读'],
    ['(0020,0062) ImageLaterality “R”', '(0020,0062) ImageLaterality “R”'],
  ])('of evidence, %s, is %s', (source, said) => {
    expect(sourceText(source, 'zh')).toBe(said);
  });
});
