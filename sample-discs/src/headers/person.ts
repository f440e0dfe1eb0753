import type { CharacterSet } from '../dicom/characters.ts';

/** A made-up person; no one by these names and numbers exists. */
export interface Person {
  /** As PN (PS3.5 6.2.1): `family^given=ideographic=phonetic`. Bytes are laid down as they are. */
  readonly name: string | Uint8Array;
  readonly id: string;
  /** `YYYYMMDD` */
  readonly born: string;
  readonly sex: 'F' | 'M';
}

const person = (name: string, id: string, born: string, sex: Person['sex']): Person => ({
  name,
  id,
  born,
  sex,
});

export const ana = person('Muster^Ana', 'MU-1001', '19580314', 'F');
/** Ana as another hospital wrote her. */
export const anaElsewhere: Person = { ...ana, name: 'MUSTER ANA' };
/** Ana with another hospital's number. */
export const anaRenumbered: Person = { ...ana, name: 'MUSTER^ANA MARIA', id: 'KH-77120' };
export const bela = person('Beispiel^Bela', 'MU-2002', '19490502', 'M');
export const tom = person('Sample^Tom', 'MU-3003', '19970611', 'M');
export const child = person('Example^Mia', 'MU-4004', '20120120', 'F');
export const sol = person('Specimen^Sol', 'MU-5005', '19660909', 'M');

/** A person as hospitals of a country write one, and the character set they declare. */
export const abroad = {
  de: [person('Müßterßdorf^Jürgen', 'DE-11', '19520601', 'M'), 'ISO_IR 100'],
  fr: [person('Exemple^Hélène', 'FR-12', '19600704', 'F'), 'ISO_IR 100'],
  es: [person('Ejemplo Muñoz^José', 'ES-13', '19551111', 'M'), 'ISO_IR 100'],
  it: [person('Esempio^Niccolò', 'IT-14', '19610203', 'M'), 'ISO_IR 100'],
  pl: [person('Przykład^Łucja', 'PL-15', '19570921', 'F'), 'ISO_IR 101'],
  ru: [person('Образцова^Анна', 'RU-16', '19590419', 'F'), 'ISO_IR 144'],
  tr: [person('Örnekoğlu^Şule', 'TR-17', '19630808', 'F'), 'ISO_IR 148'],
  ar: [person('مثال^سلمى', 'AR-18', '19640303', 'F'), 'ISO_IR 127'],
  ja: [person('MIHON^HANAKO=見本^花子=みほん^はなこ', 'JP-19', '19510215', 'F'), '\\ISO 2022 IR 87'],
  ko: [person('GYEONBON^YEONG=견본^영희', 'KR-20', '19560130', 'F'), '\\ISO 2022 IR 149'],
  'zh-Hans': [person('YANG LI^XIU=样例^秀', 'CN-21', '19540512', 'F'), 'GB18030'],
  'zh-Hant': [person('FAN LI^SHU=範例^淑', 'TW-22', '19530707', 'F'), 'ISO_IR 192'],
  th: [person('ตัวอย่าง^สมศรี', 'TH-23', '19620416', 'F'), 'ISO_IR 166'],
  vi: [person('Ví Dụ^Thị Mẫu', 'VN-24', '19650925', 'F'), 'ISO_IR 192'],
} as const satisfies Record<string, readonly [Person, CharacterSet]>;

export type Country = keyof typeof abroad;
