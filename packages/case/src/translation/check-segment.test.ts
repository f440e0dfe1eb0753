import { describe, expect, it } from 'vitest';
import { checkSegment } from './check-segment.ts';
import { flagCodes, type FlagCode } from './flag.ts';

const toChinese = { from: 'en', to: 'zh' } as const;
const toEnglish = { from: 'zh', to: 'en' } as const;
const codes = (source: string, target: string, options: Parameters<typeof checkSegment>[2] = toChinese) =>
  checkSegment(source, target, options).map(({ code }) => code);

/** English, its right translation, and a translation that is wrong by one slip. */
const slips: readonly (readonly [FlagCode, string, string, string])[] = [
  ['empty', 'No effusion.', '无积液。', ' '],
  [
    'untranslated',
    'There is no effusion in the joint.',
    '关节内无积液。',
    'There is no effusion in the joint.',
  ],
  [
    'number-missing',
    'The defect measures 12 mm by 8 mm.',
    '缺损大小为12 mm×8 mm。',
    '缺损大小为12 mm×6 mm。',
  ],
  ['number-added', 'Joint space 3 mm.', '关节间隙3 mm。', '关节间隙3 mm，共2处。'],
  ['unit-differs', 'Walks 500 m.', '可步行500米。', '可步行500厘米。'],
  ['date-missing', 'MRI of 5 March 2024.', '2024年3月5日磁共振。', '2024年5月3日磁共振。'],
  ['date-added', 'MRI of 5 March 2024.', '2024年3月5日磁共振。', '2024年5月3日磁共振。'],
  ['level-missing', 'Protrusion of the disc at L4/5.', 'L4/5椎间盘突出。', 'L3/4椎间盘突出。'],
  ['level-added', 'Protrusion of the disc at L4/5.', 'L4/5椎间盘突出。', 'L3/4椎间盘突出。'],
  ['code-missing', 'Cup, lot AB1234.', '髋臼杯，批号AB1234。', '髋臼杯，批号AB1243。'],
  ['name-missing', 'Takes celecoxib daily.', '每日服用塞来昔布。', '每日服用布洛芬。'],
  ['word-missing', 'Pain in the left knee.', '左膝疼痛。', '膝部疼痛。'],
  ['word-added', 'Pain in the left knee.', '左膝疼痛。', '右膝疼痛。'],
  [
    'opposites-swapped',
    'Medial joint space 2 mm, lateral joint space 4 mm.',
    '内侧关节间隙2 mm，外侧关节间隙4 mm。',
    '外侧关节间隙2 mm，内侧关节间隙4 mm。',
  ],
  ['negation-lost', 'No fracture was seen.', '未见骨折。', '可见骨折。'],
  ['negation-added', 'A fracture was seen.', '可见骨折。', '未见骨折。'],
  ['negation-moved', 'There is a fracture. No effusion.', '可见骨折。无积液。', '未见骨折。可见积液。'],
  ['term-not-kept', 'The operative report is missing.', '缺少手术记录。', '缺少手术报告单。'],
  [
    'much-shorter',
    'He reports that pain wakes him most nights, and that he gave up walking to work and climbing the stairs at home.',
    '他说疼痛多数夜晚使他醒来，并且他已放弃步行上班和爬家里的楼梯。',
    '他说疼痛使他醒来。',
  ],
];

describe('a slip in a translated segment', () => {
  it.each(slips)('is pointed at: %s', (code, english, right, wrong) => {
    expect(codes(english, right)).toEqual([]);
    expect(codes(english, wrong)).toContain(code);
  });

  it('is covered for every code', () => {
    const covered = new Set([...slips.map(([code]) => code), 'much-longer']);
    expect(flagCodes.filter((code) => !covered.has(code))).toEqual([]);
  });

  it('shows where it is in both texts', () => {
    const [flag] = checkSegment('Walks 500 m.', '可步行500厘米。', toChinese);
    expect(flag).toEqual({
      code: 'unit-differs',
      about: '500 m',
      source: { start: 6, end: 11 },
      target: { start: 3, end: 8 },
    });
  });

  it('is found from Chinese as well', () => {
    const backward = slips.filter(
      ([code]) => !['empty', 'untranslated', 'term-not-kept', 'much-shorter', 'number-added'].includes(code),
    );
    for (const [, english, right, wrong] of backward) {
      expect(codes(right, english, toEnglish)).toEqual([]);
      expect(codes(wrong, english, toEnglish)).not.toEqual([]);
    }
  });
});

describe('what is the same in other words', () => {
  it.each([
    ['He has had three injections over two years.', '两年内注射三次。'],
    ['The cyst is 1.2 cm wide.', '囊肿宽12 mm。'],
    ['Pfirrmann grade IV degeneration of L5/S1.', 'L5/S1椎间盘退变，Pfirrmann Ⅳ级。'],
    ['Kellgren–Lawrence grade 3.', 'K-L 3级。'],
    ['Both knees hurt.', '双膝疼痛。'],
    ['The lateral view is missing.', '缺少侧位片。'],
    ['Instability and weakness of the knee.', '膝关节不稳、无力。'],
    ['Fracture of the fourth lumbar vertebra.', '第四腰椎骨折。'],
    ['Half of the meniscus was removed.', '半月板切除一半。'],
  ])('%s', (english, chinese) => {
    expect(codes(english, chinese)).toEqual([]);
    expect(codes(chinese, english, toEnglish)).toEqual([]);
  });
});

it('keeps the names it is told to keep', () => {
  const options = { ...toChinese, keep: ['Oxford Partial Knee'] };
  expect(codes('An Oxford Partial Knee is in place.', '已植入牛津单髁。', options)).toEqual(['name-missing']);
  expect(codes('An Oxford Partial Knee is in place.', '已植入 Oxford Partial Knee。', options)).toEqual([]);
});
