import { expect, test } from 'vitest';
import { vrNumber, type Vr } from '../vr.ts';
import { charactersOf } from './characters.ts';

const esc = '\x1b';

/** Bytes as Latin-1 text; the first from PS3.5, Annexes H.3.1, H.3.2, I.2, J.1, J.2, J.3, K.2. */
const cases: readonly (readonly [declared: string, vr: Vr, bytes: string, text: string])[] = [
  [
    '\\ISO 2022 IR 87',
    'PN',
    `Yamada^Tarou=${esc}$B;3ED${esc}(B^${esc}$BB@O:${esc}(B=${esc}$B$d$^$@${esc}(B^${esc}$B$?$m$&${esc}(B`,
    'Yamada^Tarou=山田^太郎=やまだ^たろう',
  ],
  [
    'ISO 2022 IR 13\\ISO 2022 IR 87',
    'PN',
    `\xd4\xcf\xc0\xde^\xc0\xdb\xb3=${esc}$B;3ED${esc}(J^${esc}$BB@O:${esc}(J=${esc}$B$d$^$@${esc}(J^${esc}$B$?$m$&${esc}(J`,
    'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう',
  ],
  [
    '\\ISO 2022 IR 149',
    'PN',
    `Hong^Gildong=${esc}$)C\xfb\xf3^${esc}$)C\xd1\xce\xd4\xd7=${esc}$)C\xc8\xab^${esc}$)C\xb1\xe6\xb5\xbf`,
    'Hong^Gildong=洪^吉洞=홍^길동',
  ],
  ['ISO_IR 192', 'PN', 'Wang^XiaoDong=\xe7\x8e\x8b^\xe5\xb0\x8f\xe6\x9d\xb1=', 'Wang^XiaoDong=王^小東='],
  ['GB18030', 'PN', 'Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab=', 'Wang^XiaoDong=王^小东='],
  [
    '\\ISO 2022 IR 58',
    'PN',
    `Zhang^XiaoDong=${esc}$)A\xd5\xc5^${esc}$)A\xd0\xa1\xb6\xab=`,
    'Zhang^XiaoDong=张^小东=',
  ],
  // One value switched through four sets.
  [
    'ISO 2022 IR 100\\ISO 2022 IR 144\\ISO 2022 IR 126\\ISO 2022 IR 87',
    'LO',
    `Knie \xfc ${esc}-L\xd0\xd1 ${esc}-F\xe1\xe2 ${esc}$BI(${esc}(B.`,
    'Knie ü аб αβ 膝.',
  ],
  // What was switched ends at a backslash, and at ^ and = in names only (PS3.5 6.1.2.5.3).
  ['ISO 2022 IR 100\\ISO 2022 IR 144', 'LO', `${esc}-L\xd0\\\xe9`, 'а\\é'],
  ['ISO 2022 IR 100\\ISO 2022 IR 144', 'PN', `${esc}-L\xd0^\xe9`, 'а^é'],
  ['ISO 2022 IR 100\\ISO 2022 IR 144', 'LO', `${esc}-L\xd0^\xd1`, 'а^б'],
  ['ISO 2022 IR 100\\ISO 2022 IR 144', 'LT', `${esc}-L\xd0\r\n\xe9`, 'а\r\né'],
  // Bytes of a pair that look like delimiters are not: 0x5C, 0x5E, 0x3D within JIS X 0208.
  ['\\ISO 2022 IR 87', 'PN', `${esc}$B\x4b\x5c\x4b\x5e\x3d\x3d${esc}(B^A`, '本凡十^A'],
  // A second byte of 0x5C in GB18030 (and in GBK) is no delimiter either.
  ['GB18030', 'LO', '\x81\x5c', '乗'],
  ['\\ISO 2022 IR 159', 'LO', `${esc}$(D0!${esc}(B`, '丂'],
  ['ISO_IR 13', 'LO', '\xcb\xbb\xde', 'ﾋｻﾞ'],
  ['ISO_IR 100', 'LO', 'B\xe4cken', 'Bäcken'],
  ['ISO_IR 101', 'LO', '\xa3ukasz', 'Łukasz'],
  ['ISO_IR 109', 'LO', '\xa1amrun', 'Ħamrun'],
  ['ISO_IR 110', 'LO', 'R\xeezekne', 'Rîzekne'],
  ['ISO_IR 126', 'LO', '\xc4\xe9\xef\xed', 'Διον'],
  ['ISO_IR 127', 'LO', '\xe2\xc8', 'قب'],
  ['ISO_IR 138', 'LO', '\xf9\xf8', 'שר'],
  ['ISO_IR 144', 'LO', '\xbb\xee', 'Лю'],
  ['ISO_IR 148', 'LO', '\xdeen\xfd\xf0', 'Şenığ'],
  ['ISO_IR 166', 'LO', '\xca\xc1', 'สม'],
  ['ISO_IR 203', 'LO', '\xbduvre \xa4', 'œuvre €'],
  // Terms as they are really written.
  ['ISO-IR 192', 'LO', '\xc3\xa9', 'é'],
  ['UTF-8', 'LO', '\xc3\xa9', 'é'],
  ['GBK', 'LO', '\xcf\xa5', '膝'],
  ['ISO 8859-1', 'LO', '\xe9', 'é'],
  ['iso_ir 100', 'LO', '\xe9', 'é'],
  // The escape sequence was forgotten.
  ['\\ISO 2022 IR 149', 'PN', '\xc8\xab^\xb1\xe6', '홍^길'],
];

test.each(cases)('%s %s %j', (declared, vr, bytes, text) => {
  const encoded = Uint8Array.from(bytes, (each) => each.charCodeAt(0));
  expect(charactersOf(declared.split('\\'), undefined).decode(encoded, vrNumber(vr))).toBe(text);
});
