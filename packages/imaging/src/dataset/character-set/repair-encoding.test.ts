import { describe, expect, test } from 'vitest';
import { memoryFile } from '../../bytes/memory-file.ts';
import { joined, latin1, madeDataSet, madeFile } from '../made-file.ts';
import { openRecord } from '../open-record.ts';
import { readInstance } from '../read-instance.ts';
import { tags } from '../tags.ts';

/** What no one would mistake: each as the only name in the file, and in the case it is written in. */
const names: Readonly<Record<string, readonly string[]>> = {
  'utf-8': [
    'Müller^Jürgen',
    'Núñez^José',
    'Ångström^Åsa',
    'Иванов^Пётр',
    '王^小明',
    '山田^太郎',
    '홍^길동',
    'Đặng^Thị Hương',
    'Παπαδόπουλος^Γιώργος',
    'محمد^علي',
    'Æ',
    'Łukasiewicz^Żaneta',
    'é',
    'สมชาย^ใจดี',
    '💀^Bone',
  ],
  gb18030: [
    '张^伟',
    '王^小明',
    '李娜',
    '欧阳^娜娜',
    '赵敏',
    '刘^建国',
    '北京大学第三医院',
    '右膝关节正侧位(站立)',
    '膝关节MR平扫',
    '司马^相如',
    '诸葛^亮',
    '陈静',
    '周杰伦',
    '黄飞鸿',
    'WANG^XIAOMING=王^小明',
    '骨科',
    '腰椎正位',
    '双膝X线',
    '负重位',
    '髋关节',
    '复旦大学附属华山医院',
    '魏璎珞',
    '徐^志摩',
    '俞^蹰',
    '翟^鳕胨',
    '亓^葶',
    '仝^绝',
    '佘^相期',
    '姚^掳食',
    '李^箐',
  ],
  big5: [
    '陳^志明',
    '林淑芬',
    '黃^雅婷',
    '張美玲',
    '周^建宏',
    '歐陽^娜娜',
    'CHEN^CHIHMING=陳^志明',
    '右膝站立正位',
    '膝關節',
    '左髖關節側位',
    '骨科',
    '臺大醫院',
    '台北榮民總醫院',
    '膝X光',
    '磁振造影',
  ],
  'euc-jp': [
    '山田^太郎',
    '佐藤^花子',
    '鈴木一郎',
    '高橋^健',
    '右膝関節 立位',
    '東京大学病院',
    '整形外科',
    'Yamada^Tarou=山田^太郎=やまだ^たろう',
    '腰椎正面側面',
    'レントゲン',
  ],
  shift_jis: [
    '山田^太郎',
    'ﾔﾏﾀﾞ^ﾀﾛｳ',
    '佐藤^花子',
    'Yamada^Tarou=山田^太郎=やまだ^たろう',
    '右膝関節 立位',
    '東京大学病院',
    '鈴木一郎',
    '高橋^健',
    'ｻﾄｳ^ﾊﾅｺ',
    '膝X線撮影',
    '整形外科',
    '渡辺^真由美',
    '腰椎正面側面',
  ],
  'euc-kr': [
    '김^철수',
    '홍^길동',
    '박지성',
    '이영희',
    '무릎 관절',
    '서울대학교병원',
    '최^민호',
    '정^수진',
    '요추 측면',
    'Hong^Gildong=홍^길동',
    '강남세브란스병원',
    '윤^서연',
  ],
  'windows-1251': [
    'Иванов^Пётр',
    'ИВАНОВ^ИВАН',
    'Сидорова Анна Ивановна',
    'коленный сустав',
    'Петренко^Олексій',
    'Достоевский',
    'Смирнов^А',
    'Правый коленный сустав, стоя',
    'ШЕВЧЕНКО^ТАРАС',
    'Рентген',
  ],
};

/** Honest Latin-1, in which nothing may be repaired. */
const latinNames = [
  'Müller^Jürgen',
  'Bäcken',
  'Größe',
  'Weiß^Jörg',
  'Äneas^Rüdiger',
  'MÜLLER',
  'GRÖßE',
  'Conceição',
  'CONCEIÇÃO^JOÃO',
  'Lições',
  'François^Hélène',
  'Émile',
  'Noël',
  'Zoë',
  'Créée',
  'Knie links ap/seitl. stehend, Übersicht',
  'Ø',
  'Åse',
  'Øyvind^Ærø',
  'ÆRØSKØBING',
  'Þórður^Guðmundsdóttir',
  'Þór^Ævar',
  'Íñigo',
  'Núñez^Íñigo',
  'Ñañez',
  'Määttä^Töölö',
  'Jääskeläinen',
  'Pää',
  'yö',
  'Hyvönen^Äijö',
  'Rodríguez',
  'Genou debout à 30°',
  'Gonarthrose (côté gauche)',
  'Fuß',
  'Ü',
  'È',
  'déjà vu',
  'Öhman',
  'Ménière',
  'D’Été',
  'L’Hôpital',
  'O’Brien',
  '25 °C',
  '± 3 µm',
  'Ça va',
  'À droite',
  'Joelho direito em pé',
  'São João',
  'Åland',
  'œuvre',
  'Château-d’Œx',
  'Façade',
  'Málaga',
  'Señor',
  'Çelik',
  'Björk',
  'äöü',
  'ÄÖÜ',
  'Übergröße',
  'naïve',
  'Sørensen^Bjørn',
  'Håkan',
  'Œdème',
  'Bücher 50 € “neu”',
];

const termsThatLie = ['', 'ISO_IR 100', 'ISO_IR 6'];

describe('text that is not in the declared character set', () => {
  for (const [label, texts] of Object.entries(names)) {
    test.each(texts)(`%s, in ${label}`, (text) => {
      for (const term of termsThatLie) {
        const read = readName(term, encoderFor(label)(text));
        expect(read).toMatchObject({ text, problem: { declared: term || 'none' } });
      }
    });
  }
});

describe('honest Latin-1 stays', () => {
  test.each(latinNames)('%s', (text) => {
    expect(readName('ISO_IR 100', encoderFor('windows-1252')(text))).toEqual({ text, problem: undefined });
  });

  test.each(latinNames.filter((text) => /\P{ASCII}/u.test(text)))('%s, undeclared', (text) => {
    const read = readName('', encoderFor('windows-1252')(text));
    expect(read).toEqual({ text, problem: { declared: 'none', used: 'windows-1252' } });
  });
});

test.each([
  ['ISO_IR 192', 'gb18030', '王^小明', 'GB18030'],
  ['ISO_IR 192', 'windows-1252', 'Müller', 'windows-1252'],
  ['GB18030', 'utf-8', '王^小明', 'UTF-8'],
  ['ISO_IR 13', 'shift_jis', '山田^太郎', 'Shift_JIS'],
  ['ISO_IR 144', 'utf-8', 'Иванов', 'UTF-8'],
  ['HELLO', 'utf-8', 'Müller', 'UTF-8'],
])('%s holding %s', (term, label, text, used) => {
  expect(readName(term, encoderFor(label)(text))).toEqual({ text, problem: { declared: term, used } });
});

test.each([
  ['ISO_IR 192', 'utf-8', 'Müller'],
  ['GB18030', 'gb18030', '联通'],
  ['ISO_IR 13', 'shift_jis', 'ﾔﾏﾀﾞ^ﾀﾛｳ'],
  ['ISO_IR 144', 'iso-8859-5', 'Иванов^Пётр'],
  ['ISO_IR 126', 'iso-8859-7', 'Διονυσιος'],
  ['ISO_IR 138', 'iso-8859-8', 'שרון^דבורה'],
  ['ISO_IR 127', 'iso-8859-6', 'قباني^لنزار'],
  ['ISO_IR 101', 'iso-8859-2', 'Łukasiewicz^Żaneta'],
  ['ISO_IR 148', 'windows-1254', 'Çağrı^Gürşen'],
  ['ISO_IR 166', 'windows-874', 'สมชาย^ใจดี'],
  ['ISO_IR 203', 'iso-8859-15', 'Œuvré^Žan'],
  ['ISO 2022 IR 100', 'windows-1252', 'Müller'],
])('%s as declared: %s', (term, label, text) => {
  expect(readName(term, encoderFor(label)(text))).toEqual({ text, problem: undefined });
});

test('escape sequences nobody declared are read', () => {
  const bytes = joined([latin1('Yamada='), latin1('\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B')]);
  expect(readName('ISO_IR 100', bytes)).toEqual({
    text: 'Yamada=山田^太郎',
    problem: { declared: 'ISO_IR 100', used: 'ISO 2022' },
  });
});

function readName(term: string, name: Uint8Array): unknown {
  const dataSet = madeDataSet([
    [tags.SpecificCharacterSet, 'CS', term],
    [tags.Modality, 'CS', 'DX'],
    [tags.PatientName, 'PN', name],
  ]);
  const bytes = madeFile('1.2.840.10008.1.2.1', dataSet);
  const result = readInstance(memoryFile('a', bytes), (data) => data);
  if (result instanceof Promise || result.kind !== 'dicom') return result;
  const instance = openRecord(result.record);
  return { text: instance.attributes.text(tags.PatientName), problem: instance.problems[0]?.detail };
}

/** Encoders by turning the platform's decoder round. */
function encoderFor(label: string): (text: string) => Uint8Array {
  if (label === 'utf-8') return (text) => new TextEncoder().encode(text);
  const table = tableFor(label);
  return (text) =>
    joined(Array.from(text).map((each) => table.get(each) ?? latin1(`<no ${each} in ${label}>`)));
}

const tables = new Map<string, ReadonlyMap<string, Uint8Array>>();

function tableFor(label: string): ReadonlyMap<string, Uint8Array> {
  const known = tables.get(label);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(label);
  const table = new Map<string, Uint8Array>();
  for (let first = 0; first < 256; first++) {
    const one = decoder.decode(Uint8Array.of(first));
    if (one.length === 1 && one !== '\uFFFD') table.set(one, Uint8Array.of(first));
    for (let second = 0x40; first >= 0x81 && second < 256; second++) {
      const two = decoder.decode(Uint8Array.of(first, second));
      if (two.length === 1 && two !== '\uFFFD' && !table.has(two))
        table.set(two, Uint8Array.of(first, second));
    }
  }
  tables.set(label, table);
  return table;
}
