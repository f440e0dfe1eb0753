import { describe, expect, it } from 'vitest';
import { createCleaner, createCodeCleaner } from './clean-text.ts';
import { noIdentities, type Identities } from './identities.ts';

const people: Identities = {
  names: [
    'Müßterßdorf^Jürgen',
    'ZHANG^XIAOWEI=张^晓伟',
    '王小明',
    'Образцова^Анна',
    'MIHON^HANAKO=見本^花子=みほん^はなこ',
    'GYEONBON^YEONG=견본^영희',
    'مثال^سلمى',
    'ตัวอย่าง^สมศรี',
    "O'Beirne^Niamh^^Dr",
    'Beispiel-Kowalski^Ute',
    'LI^NA=李^娜',
    'Ma^Wu',
  ],
  ids: ['MU-1001', 'A77', '12', '000', 'KNEE'],
  places: ['Klinikum rechts der Isar', '北京积水潭医院', 'Orthopaedic Centre', 'MRC35112', 'X1'],
  birthDates: ['19610305'],
};

/** Texts and what must be left of them. */
const cases: Readonly<Record<string, readonly (readonly [text: string, left: string])[]>> = {
  'names in Latin letters': [
    ['Knie rechts ap stehend Müßterßdorf', 'Knie rechts ap stehend'],
    ['MUESSTERSSDORF JUERGEN knee L', 'knee L'],
    ['Knee AP (mussterssdorf) lateral', 'Knee AP lateral'],
    ['t2_tse_fs_sag_ZHANGXIAOWEI', 't2_tse_fs_sag'],
    ['Xiaowei Zhang, left shoulder', 'left shoulder'],
    ['Ｚｈａｎｇ　Ｘｉａｏｗｅｉ 膝', '膝'],
    ['OBEIRNE’s knee, left', 'knee, left'],
    ['kowalski hip AP', 'hip AP'],
  ],
  'names in other scripts': [
    ['左膝正位 张晓伟', '左膝正位'],
    ['晓伟 右膝 侧位', '右膝 侧位'],
    ['王小明站立位双下肢全长', '站立位双下肢全长'],
    ['小明 腰椎', '腰椎'],
    ['пациентка Образцовой: колено', 'пациентка: колено'],
    ['花子 右膝', '右膝'],
    ['영희 무릎', '무릎'],
    ['ركبة مثال سلمى', 'ركبة'],
    ['เข่าขวา ตัวอย่าง', 'เข่าขวา'],
  ],
  'names behind titles, whoever it is': [
    ['Dr. Schulz knee li', 'knee li'],
    ['knee, Prof. Dr. med. Anders', 'knee'],
    ['膝关节 刘医生', '膝关节'],
    ['张主任 要求 MR', '要求 MR'],
    ['Knie Frau Ohlendorf', 'Knie'],
  ],
  'numbers, days and addresses': [
    ['MU 1001 Knee L', 'Knee L'],
    ['mu1001-knee', 'knee'],
    ['born 5.3.1961 knee', 'born knee'],
    ['1961年3月5日 膝', '膝'],
    ['05 Mar 1961 hip', 'hip'],
    ['after op 2024-02-03', 'after op'],
    ['Verlauf 03.02.2024', 'Verlauf'],
    ['follow-up 20240203', 'follow-up'],
    ['术后 2024年2月', '术后'],
    ['a.b@example.org knee', 'knee'],
    ['knee 0049 89 1234567', 'knee'],
    ['knee P20011223344', 'knee'],
    ['1.2.840.113619.2.1.1 knee', 'knee'],
  ],
  places: [
    ['Isar Knie lateral', 'Knie lateral'],
    ['Klinikum rechts der Isar: Knie', 'Knie'],
    ['北京积水潭医院 膝关节', '膝关节'],
    ['北京积水潭 左髋', '左髋'],
    ['MRC35112 LSPINE', 'LSPINE'],
  ],
  'words that pictures are read by stay': [
    ['Knie li. 2 Ebenen', 'Knie li. 2 Ebenen'],
    ['li knee mA 200', 'li knee mA 200'],
    ['MR Knee', 'MR Knee'],
    ['DR KNEE AP', 'DR KNEE AP'],
    ['Orthopaedic Centre protocol', 'Orthopaedic Centre protocol'],
    ['t1_tse_cor_320_4mm', 't1_tse_cor_320_4mm'],
    ['Hüfte rechts axial', 'Hüfte rechts axial'],
    ['rechts 10°, Th 12 / L1', 'rechts 10°, Th 12 / L1'],
    ['右膝关节正侧位（负重）', '右膝关节正侧位（负重）'],
    ['L4/5 2-3-1', 'L4/5 2-3-1'],
    ['PD FS SAG 3.0', 'PD FS SAG 3.0'],
    ['', ''],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  const clean = createCleaner(people);
  it.each(rows)('“%s” becomes “%s”', (text, left) => {
    expect(clean(text)).toBe(left);
  });
});

describe('people who are called as pictures are', () => {
  const clean = createCleaner({ ...noIdentities, names: ['Long^Hand'] });
  it.each([
    ['Long leg standing', 'Long leg standing'],
    ['Hand AP', 'Hand AP'],
    ['Long, Hand: knee', 'knee'],
    ['LONG^HAND hip', 'hip'],
  ])('“%s” becomes “%s”', (text, left) => {
    expect(clean(text)).toBe(left);
  });
});

it('leaves codes, which are long numbers, and takes what is known out of them', () => {
  const clean = createCodeCleaner(people);
  expect([clean('12738006'), clean('MU-1001')]).toEqual(['12738006', '']);
  expect(createCodeCleaner(noIdentities)('12738006')).toBe('12738006');
});

it('leaves nothing where more is named than can be searched for', () => {
  const many = Array.from({ length: 500 }, (_, at) => `Name${at}^Given`);
  expect(createCleaner({ ...noIdentities, names: many })('Name7 knee')).toBe('');
  expect(createCodeCleaner({ ...noIdentities, ids: ['7'.repeat(5_000)] })('T-D1213')).toBe('');
});

it('is not held up by a name made to hold it up', () => {
  const clean = createCleaner({ ...noIdentities, names: ['ab^a^b^ba^aba'] });
  expect(clean(`${'ab'.repeat(2_000)}x knee`)).toContain('knee');
});

it('is not held up by a text made to hold it up', () => {
  const clean = createCleaner(people);
  const hostile = `${'zhang '.repeat(20_000)}${'1.'.repeat(20_000)}${'0 '.repeat(20_000)}${'a.'.repeat(20_000)}`;
  expect(clean(hostile).toLowerCase()).not.toContain('zhang');
});
