import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TranslatedPaper } from '../segments/segment.ts';
import { joinSegments, segmentText } from '../segments/segment-text.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff } from './write-xliff.ts';

const languages = { from: 'en', to: 'zh' } as const;
const paper = segmentText(
  [{ page: 1, text: 'No fracture.  Small effusion <2 mm & "cyst".\n\n1. Left knee.\r\n' }],
  languages,
);
const translated: TranslatedPaper = {
  ...paper,
  segments: paper.segments.map((one, index) => ({
    ...one,
    target: `第${index + 1}句 <b>`,
    state: 'translated',
    origin: 'person',
  })),
};

describe('a paper cut into segments', () => {
  it('joins to the same pages', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (texts) => {
        const pages = texts.map((text, index) => ({ page: index + 1, text }));
        expect(joinSegments(segmentText(pages, languages), 'en')).toEqual(pages);
      }),
    );
  });

  it('shows the target where there is one', () => {
    expect(joinSegments(translated, 'zh')[0]?.text).toContain('第1句 <b>  第2句 <b>');
    expect(joinSegments(paper, 'zh')).toEqual(joinSegments(paper, 'en'));
  });
});

describe('XLIFF', () => {
  it('comes back to the letter', () => {
    expect(readXliff(writeXliff(translated, 'd1'), paper, 'd1')).toEqual({ paper: translated });
  });

  it('comes back to the letter whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (target) => {
        const [first, ...rest] = paper.segments;
        if (!first) throw new Error('no segment');
        const changed = { ...paper, segments: [{ ...first, target }, ...rest] };
        const read = readXliff(writeXliff(changed, 'd1'), paper, 'd1');
        expect('paper' in read && read.paper.segments[0]?.target).toBe(target);
      }),
    );
  });

  it.each([
    ['not-xml', (xml: string) => xml.slice(0, -9)],
    ['not-xliff-2', (xml: string) => xml.replace('version="2.1"', 'version="1.2"')],
    ['other-languages', (xml: string) => xml.replace('zh-CN', 'de')],
    ['other-paper', (xml: string) => xml.replace('id="d1"', 'id="d2"')],
    ['unknown-unit', (xml: string) => xml.replace('id="p1s2"', 'id="p9s9"')],
    ['source-changed', (xml: string) => xml.replace('No fracture', 'Fracture')],
    ['inline-markup', (xml: string) => xml.replace('Small', '<pc id="1">Small</pc>')],
  ])('is refused with the place: %s', (fault, broken) => {
    expect(readXliff(broken(writeXliff(translated, 'd1')), paper, 'd1')).toMatchObject({ fault });
  });
});
