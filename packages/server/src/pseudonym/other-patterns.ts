import { fold } from './fold-text.ts';
import { honorifics } from './name-patterns.ts';
import { literal } from './literal.ts';
import { isReadingWord } from './reading-words.ts';

/** A number or code, its separators or others between its groups; nothing for what is too short to name anything. */
export function idPattern(id: string): readonly string[] {
  const groups = fold(id).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const bare = groups.join('');
  if (bare.length < 3 || groups.every(isReadingWord) || /^0+$/.test(bare)) return [];
  return [
    String.raw`(?<![\p{L}\p{N}])${groups.map(literal).join(String.raw`[\s\-_./]{0,2}`)}(?![\p{L}\p{N}])`,
  ];
}

/** An institution or an address: the whole, and each word of it that is no kind of place and no word pictures are read by. */
export function placePatterns(place: string): readonly string[] {
  const plain = fold(place).text.trim();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !isPlain(word));
  if (telling.length === 0 || plain.length < 4) return [];
  const whole = words.map(literal).join(String.raw`[^\p{L}\p{N}]{0,3}`);
  const han = /^[\u3400-\u9fff]+$/.test(plain) ? plain.replace(kindsOfHanPlaces, '') : '';
  return [
    whole,
    ...(han.length >= 2 && han !== plain && !isReadingWord(han) ? [literal(han)] : []),
    ...telling
      .filter((word) => word.length >= 4 && /\p{L}/u.test(word) && !/[\u3400-\u9fff]/.test(word))
      .map((word) => String.raw`(?<!\p{L})${literal(word)}(?!\p{L})`),
  ];
}

const isPlain = (word: string): boolean =>
  /^\p{N}+$/u.test(word) || kindsOfPlaces.test(word) || isReadingWord(word);

/** Kinds of institutions and what they do: words that name none. */
const kindsOfPlaces =
  /^(?:hospital\w*|h[oô]pital|ospedale|klinik\w*|clini\w*|universi\w*|medi[zc]in\w*|medical|center|centre|centro|zentrum|radiolog\w*|orthop\w*|surg\w*|chirurg\w*|imaging|diagnosti\w*|institut\w*|praxis|practice|department|abteilung|general|and|fur|for|the|der|die|das|des|of|mri|xray|computed|trauma\w*|sport\w*|health\w*|care|national|removed|street|strasse|anonymi[sz]ed|unknown|room|station|workstation)$/;
const kindsOfHanPlaces =
  /(?:附属|第[一二三四五六七八九十]|人民|中心|大学|大學|医院|醫院|骨科|放射科|影像科|诊所|診所)+$/;

/** A birth date in the forms people write dates in. */
export function birthDatePatterns(birth: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(birth.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return [];
  const [m, d] = [month, day].map((two) => `0?${Number(two)}`);
  const name = months[Number(month) - 1] ?? '';
  const gap = String.raw`[\s./_年月-]{0,2}`;
  return [
    `${year}${gap}(?:${month}${gap}${day}|${m}[\\s./_年月-]${d})日?`,
    `(?:${day}${gap}${month}|${d}[\\s./_-]${m}|${month}${gap}${day}|${m}[\\s./_-]${d})[\\s./_-]{0,2}(?:${year}|${year.slice(2)})`,
    `${d}[\\s./_-]{0,2}${name}[a-z]*[\\s./_,-]{0,2}${year}`,
    `${name}[a-z]*[\\s./_-]{0,2}${d}[\\s./_,-]{0,2}${year}`,
  ].map((pattern) => String.raw`(?<!\p{N})(?:${pattern})(?!\p{N})`);
}

const months = 'jan feb mar apr ma[iy] jun jul aug sep o[ck]t nov de[cz]'.split(' ');
const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈韦韋夏付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴';

/**
 * What names someone or something whoever it is: addresses, long numbers, days (moved elsewhere, they would tell by how much), and
 * names behind their titles.
 */
export const generalPatterns: readonly string[] = [
  String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
  String.raw`https?:\/\/\S+`,
  String.raw`(?<![\d.])\d+(?:\.\d+){5,}(?![\d.])`,
  String.raw`(?<!\d)(?:19|20)\d\d(?<gap>[-/._]?)(?:0[1-9]|1[0-2])\k<gap>(?:0[1-9]|[12]\d|3[01])(?!\d)`,
  String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:19|20)\d\d(?!\d)`,
  String.raw`(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}[日号])?`,
  String.raw`(?<![\p{L}\d])[\p{L}]{0,3}[-_]?\d{7,}(?!\d)`,
  String.raw`(?<![\d.])(?:\+|00?)[1-9](?:[\s()/-]{0,2}\d){7,14}(?!\d)`,
  String.raw`(?<!\p{L})(?:dr|prof|pd|priv)\.\s?(?:(?:dr|prof|doz|med|habil|univ|dent|h|c)\.\s?){0,6}\p{L}[\p{L}'’-]+`,
  String.raw`(?<!\p{L})(?:herr|frau|mrs\.?|dott(?:\.|oressa|or)|doctora?|docteur)\s\p{L}[\p{L}'’-]+`,
  `[${surnames}][\u4e00-\u9fff]{0,2}(?:${honorifics})`,
];
