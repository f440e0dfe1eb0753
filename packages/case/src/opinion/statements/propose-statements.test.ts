import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeStatements } from './propose-statements.ts';

const said = (text: string, language = 'en'): readonly string[] =>
  proposeStatements(text, language).map(({ section, text: words }) => `${section}: ${words}`);

describe('an English report', () => {
  const report = `MRI LEFT KNEE
Patient: Jane Example
Clinical history: Pain for 6 months. Locking.
TECHNIQUE: Sagittal PD, coronal PD FS. No contrast.
COMPARISON: None.

FINDINGS:
The anterior cruciate ligament is intact. There is a complex tear of the
posterior horn of the medial meniscus, measuring 1.5 cm. Grade 3 chondral
loss (approx. 40 % depth) is seen; the lateral compartment is preserved.
- Small Baker's cyst.
- No fracture, cf. Fig. 2.

IMPRESSION
1. Complex medial meniscus tear.
2) Moderate medial compartment arthritis, K.L. grade 3.
Electronically signed by Dr A. Example on 3 May`;

  it('gives its statements by section, without technique, history and signature', () => {
    expect(said(report)).toEqual([
      'findings: The anterior cruciate ligament is intact.',
      'findings: There is a complex tear of the\nposterior horn of the medial meniscus, measuring 1.5 cm.',
      'findings: Grade 3 chondral\nloss (approx. 40 % depth) is seen;',
      'findings: the lateral compartment is preserved.',
      "findings: Small Baker's cyst.",
      'findings: No fracture, cf. Fig. 2.',
      'impression: Complex medial meniscus tear.',
      'impression: Moderate medial compartment arthritis, K.L. grade 3.',
    ]);
  });

  it('offsets are those of the text given', () => {
    for (const { start, end, text } of proposeStatements(report, 'en'))
      expect(report.slice(start, end)).toBe(text);
  });
});

it.each<[string, string, string, readonly string[]]>([
  [
    'Chinese',
    'zh',
    '姓名：某某  性别：女\n检查项目：左膝MRI平扫\n检查所见：前交叉韧带连续性中断。内侧半月板后角见线状高信号，达关节面；关节腔少量积液。\n诊断意见：\n1、左膝前交叉韧带断裂。\n2、内侧半月板后角撕裂（3级）。\n报告医师：某某',
    [
      'findings: 前交叉韧带连续性中断。',
      'findings: 内侧半月板后角见线状高信号，达关节面；',
      'findings: 关节腔少量积液。',
      'impression: 左膝前交叉韧带断裂。',
      'impression: 内侧半月板后角撕裂（3级）。',
    ],
  ],
  [
    'Chinese in brackets',
    'zh',
    '【影像学表现】L4/5椎间盘突出，硬膜囊受压。【影像学诊断】L4/5椎间盘突出。',
    ['findings: L4/5椎间盘突出，硬膜囊受压。', 'impression: L4/5椎间盘突出。'],
  ],
  [
    'German',
    'de',
    'Fragestellung: Meniskus?\nBefund: Innenmeniskus mit Riss im Hinterhorn, ca. 8 mm. Kein Erguss.\nBeurteilung: Hinterhornriss.',
    [
      'findings: Innenmeniskus mit Riss im Hinterhorn, ca. 8 mm.',
      'findings: Kein Erguss.',
      'impression: Hinterhornriss.',
    ],
  ],
  [
    'French',
    'fr',
    'Indication : douleur.\nRésultats : Rupture du LCA. Pas de fracture.\nConclusion : Rupture complète du LCA.',
    ['findings: Rupture du LCA.', 'findings: Pas de fracture.', 'impression: Rupture complète du LCA.'],
  ],
  [
    'Spanish',
    'es',
    'Técnica: RM.\nHallazgos: Protrusión L4-L5. Sin fractura.\nConclusión: Protrusión discal L4-L5.',
    ['findings: Protrusión L4-L5.', 'findings: Sin fractura.', 'impression: Protrusión discal L4-L5.'],
  ],
  [
    'no headings',
    'en',
    'Standing film. Joint space is 2.0 mm.',
    ['unknown: Standing film.', 'unknown: Joint space is 2.0 mm.'],
  ],
  [
    'Findings and impression in one',
    'en',
    'FINDINGS AND IMPRESSION: Grade 1 slip at L4/5. Canal open.',
    ['findings: Grade 1 slip at L4/5.', 'findings: Canal open.'],
  ],
  [
    'heading words inside sentences',
    'en',
    'Findings: Impression on the thecal sac. History of surgery noted.',
    ['findings: Impression on the thecal sac.', 'findings: History of surgery noted.'],
  ],
  [
    'all on one line',
    'en',
    'TECHNIQUE: CT. FINDINGS: Glenoid Walch type B. No fracture. IMPRESSION: Wear.',
    ['findings: Glenoid Walch type B.', 'findings: No fracture.', 'impression: Wear.'],
  ],
  [
    'all on one line, Chinese',
    'zh',
    '检查所见：关节间隙变窄。诊断意见：左膝骨关节炎。',
    ['findings: 关节间隙变窄。', 'impression: 左膝骨关节炎。'],
  ],
  [
    'headings in title case within a line',
    'en',
    'Ultrasound. Findings: full tear. Impression: cuff tear.',
    ['findings: full tear.', 'impression: cuff tear.'],
  ],
  ['print and signature lines', 'en', 'Impression: Tear.\nPrinted on 7 March 2024\n', ['impression: Tear.']],
  ['signed with a date', 'en', 'IMPRESSION: Tear.\nElectronically signed 10/26/2025', ['impression: Tear.']],
  [
    'traditional Chinese',
    'zh',
    '檢查部位：左膝\n影像學所見：關節間隙狹窄。\n診斷：退化性關節炎。',
    ['findings: 關節間隙狹窄。', 'impression: 退化性關節炎。'],
  ],
  [
    'Korean',
    'ko',
    '소견: 연골 파열. 골절 없음.\n결론: 연골 파열',
    ['findings: 연골 파열.', 'findings: 골절 없음.', 'impression: 연골 파열'],
  ],
  [
    'Japanese',
    'ja',
    '所見：断裂を認める。骨折なし。\n診断：半月板断裂',
    ['findings: 断裂を認める。', 'findings: 骨折なし。', 'impression: 半月板断裂'],
  ],
  ['nothing', 'en', '', []],
  ['only ornaments', 'en', 'FINDINGS:\n---\n1.\n2.\n', []],
])('%s', (_, language, text, expected) => {
  expect(said(text, language)).toEqual(expected);
});

it('any text: offsets hold, in order, never overlapping, and the work is bounded', () => {
  const words = fc.constantFrom(
    'FINDINGS:',
    '\n',
    '1. ',
    'a tear. ',
    '2.5 cm',
    '诊断意见：',
    '断裂。',
    ';',
    '•',
    '  ',
    'Dr. X',
    '【所见】',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, text: given } of proposeStatements(text, 'en')) {
        expect(text.slice(start, end)).toBe(given);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
  expect(proposeStatements(`FINDINGS: ${'A tear. '.repeat(50_000)}`, 'en')).toHaveLength(300);
  expect(proposeStatements(`FINDINGS: ${' '.repeat(200_000)}`, 'en')).toEqual([]);
  expect(proposeStatements(`FINDINGS:\n${' '.repeat(99_000)}`, 'en')).toEqual([]);
  expect(proposeStatements(`x. ${'\n '.repeat(49_000)}`, 'en')).toEqual([]);
  expect(proposeStatements('1.'.repeat(50_000), 'en').length).toBeLessThanOrEqual(300);
});
