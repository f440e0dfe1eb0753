import { inEncoding, type CharacterSet } from '../dicom/characters.ts';
import type { Syntax } from '../dicom/file.ts';
import type { Film } from '../headers/film.ts';
import { abroad, ana, type Country } from '../headers/person.ts';
import type { SampleDisc } from '../sample-disc.ts';
import { template, type TemplateName } from './complete.ts';
import { disc } from './lay-out.ts';
import { from, radiograph } from './templates.ts';

const knee = template('knee-replacement');
const beside = knee.films.slice(1, 3);

const syntaxes: readonly (readonly [Syntax, TemplateName])[] = [
  ['implicit', 'knee-replacement'],
  ['big-endian', 'knee-replacement'],
  ['deflated', 'knee-replacement'],
  ['rle', 'knee-replacement'],
  ['open-ended', 'knee-replacement'],
  ['no-preamble', 'hip-replacement'],
  ['no-meta-implicit', 'knee-replacement'],
  ['no-meta-explicit', 'hip-replacement'],
  ['implicit', 'acl-meniscus'],
  ['big-endian', 'shoulder-cuff'],
  ['deflated', 'spine'],
  ['rle', 'acl-meniscus'],
];

/** Files laid down in each of the standard's ways, and in ways it does not allow but discs have. */
const writtenDiscs = syntaxes.map(([syntax, name]) => {
  const of = template(name);
  return disc({
    id: `${name}-written-${syntax}`,
    title: { en: `${of.title.en} (written ${syntax})`, zh: `${of.title.zh}（以 ${syntax} 写成）` },
    template: of,
    films: of.films.map((one) => ({ ...one, syntax })),
    stacks: of.stacks.map((one) => ({ ...one, syntax })),
    expected: { findings: Object.fromEntries(of.met.map((id) => [id, 'met'])) },
  });
});

/** A PN as a person reads it. */
const shown = (name: string): string => name.replaceAll('=', ' = ').replaceAll('^', ' ');

/** Files that declare one character set and hold another. */
const lies: readonly (readonly [declared: CharacterSet, encoding: string, name: string, words: string])[] = [
  ['ISO_IR 100', 'gbk', '样例^秀英', '膝关节正位 负重'],
  ['ISO_IR 100', 'shift_jis', '見本^花子', '膝関節 立位正面'],
  ['ISO_IR 100', 'euc-kr', '견본^영희', '무릎 기립 AP'],
  ['ISO_IR 100', 'windows-1251', 'Образцова^Анна', 'Коленный сустав стоя'],
  ['ISO_IR 100', 'utf-8', '样例^秀', '膝关节负重位正位'],
  ['', 'gbk', '样例^秀英', '膝关节站立位正位'],
  ['', 'utf-8', 'Müßterßdorf^Jürgen', 'Kniegelenk im Stehen für Überblick'],
  ['', 'windows-1251', 'Образцова^Анна', 'Коленный сустав с нагрузкой'],
];

const lyingDiscs = lies.map(([declared, encoding, name, words]) => {
  const person = { ...ana, name: inEncoding(name, encoding) };
  const said = declared === '' ? 'nothing' : 'Latin-1';
  const frontal = radiograph(1, '', {
    person,
    characters: declared,
    words: inEncoding(words, encoding),
    truth: { region: 'knee', view: 'AP', standing: 'yes' },
  });
  return disc({
    id: `knee-declares-${declared === '' ? 'nothing' : 'latin-1'}-holds-${encoding}`,
    title: {
      en: `Declares ${said}, holds ${encoding}`,
      zh: `${declared === '' ? '未声明字符集' : '声称 Latin-1'}，实为 ${encoding}`,
    },
    template: knee,
    films: [frontal, ...beside.map((one) => ({ ...one, person, characters: declared }))],
    expected: {
      verdict: 'reviewable-with-limits',
      name: shown(name),
      problems: [{ code: 'character-set-repaired' }],
      findings: { 'knee.xr.ap_wb': 'met' },
    },
  });
});

/** The name and hospital of each country, in the character set it rightly declares. */
const namedDiscs = (Object.keys(abroad) as Country[]).map((country, index) => {
  const of = template(index % 2 === 0 ? 'foot' : 'hip-replacement');
  return disc({
    id: `${of.caseType}-person-from-${country}`,
    title: { en: `${of.title.en} (a name from ${country})`, zh: `${of.title.zh}（姓名来自 ${country}）` },
    template: of,
    films: of.films.map((one) => ({ ...one, ...from(country) })),
    stacks: of.stacks.map((one) => ({ ...one, ...from(country) })),
    expected: {
      name: shown(String(abroad[country][0].name)),
      findings: Object.fromEntries(of.met.map((id) => [id, 'met'])),
    },
  });
});

const together = (words: string, films: readonly Film[]): readonly Film[] =>
  films.map((one) => ({ ...one, series: 1, words }));

export const writingDiscs: readonly SampleDisc[] = [
  ...writtenDiscs,
  ...lyingDiscs,
  ...namedDiscs,
  disc({
    id: 'knee-lossy-jpeg',
    title: { en: 'Films as lossy JPEG that does not say how lossy', zh: '有损 JPEG，未注明压缩比' },
    template: knee,
    films: knee.films.map((one) => ({ ...one, syntax: 'jpeg', more: [[0x00282110, 'CS', '01']] })),
    expected: {
      verdict: 'reviewable-with-limits',
      problems: [{ code: 'lossy-compression' }],
      findings: { 'images.lossless': 'doubtful' },
    },
  }),
  disc({
    id: 'knee-views-in-one-series',
    title: { en: 'Several views in one series', zh: '一个序列含多个体位' },
    template: knee,
    films: together('KNEE', knee.films.slice(0, 3)).map((one, index) => ({
      ...one,
      side: 'R',
      picture: index === 0 ? 'knee-front-worn' : one.picture,
      view: ['AP', 'LL', ''][index] ?? '',
      more: index === 2 ? [[0x00181400, 'LO', 'SKYLINE'] as const] : [],
      truth: { ...one.truth, side: 'right', standing: 'unknown' },
    })),
    expected: {
      verdict: 'reviewable-with-limits',
      findings: { 'knee.xr.ap_wb': 'unknown', 'knee.xr.lat': 'met', 'knee.xr.skyline': 'met' },
    },
  }),
  disc({
    id: 'hip-views-in-one-series',
    title: { en: 'Pelvis and hip in one series', zh: '骨盆与髋关节在同一序列' },
    template: template('hip-replacement'),
    films: template('hip-replacement').films.map((one) => ({ ...one, series: 1 })),
    expected: { findings: { 'hip.xr.ap_pelvis': 'met', 'hip.xr.lat': 'met' } },
  }),
  disc({
    id: 'knee-rosenberg-says-pa',
    title: { en: 'A Rosenberg view whose unit says only PA', zh: 'Rosenberg 位片，设备仅标 PA' },
    template: knee,
    films: knee.films.map((one) => (one.series === 4 ? { ...one, view: 'PA' } : one)),
    expected: { findings: { 'knee.xr.ap_wb': 'met' } },
  }),
];
