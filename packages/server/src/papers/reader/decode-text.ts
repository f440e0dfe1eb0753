/** Text of a plain file, and whether its character set had to be guessed. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly guessed: boolean;
}

/**
 * Decodes by byte order mark, then as UTF-8 where the bytes are valid UTF-8, then by the candidate whose characters
 * look most like writing.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const marked = byMark(bytes);
  if (marked) return { text: decode(marked, bytes) ?? '', charset: marked, guessed: false };
  const utf8 = decode('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, charset: 'utf-8', guessed: false };
  const best = candidates
    .map((candidate) => ({ candidate, text: decode(candidate.charset, bytes) }))
    .filter((entry): entry is { candidate: Candidate; text: string } => entry.text !== undefined)
    .map((entry) => ({ ...entry, score: score(entry.text, entry.candidate) }))
    .toSorted((a, b) => b.score - a.score)[0];
  return {
    text: best?.text ?? new TextDecoder('windows-1252').decode(bytes),
    charset: best?.candidate.charset ?? 'windows-1252',
    guessed: true,
  };
};

const byMark = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
};

const decode = (charset: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

interface Candidate {
  readonly charset: string;
  /** Characters that are common in writing of this kind. */
  readonly usual: RegExp;
}

/** The hundred or so commonest characters, and those of medical papers. */
const han =
  /[的一是不了在人有我他这中大为上个国说和地到时要出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经去法学如都同现当没动面起看定天分还进好小部其些主样理心前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体相员内位右左侧膝髋腰椎肩关节检查报告影像骨医院患者诊断号姓名岁男女片线術后術前年月]/gu;
const hanTraditional =
  /[的一是不了在人有我他這中大為上個國說和地到時要出會可也對生能而子年月日右左側膝髖腰椎肩關節檢查報告影像骨醫院患者診斷號姓名歲男女線術後]/gu;
const kana = /[\u3040-\u309f\u30a0-\u30ff\u3001\u3002]/gu;
const hangul = /[\uac00-\ud7a3]/gu;
/** Two in a row: one alone between Latin letters is an accented letter read wrongly. */
const cyrillicLower = /(?<=[А-яЁё])[а-яё]/gu;
const latinInWord =
  /(?<=[A-Za-z])[ßàâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšž](?![A-Z])|(?<=^|\s)[ÀÁÂÄÅÇÈÉÊËÍÎÓÔÖØÚÛÜÑàéèêäöüåø](?=[a-z])/gu;
const centralInWord = /(?<=[A-Za-z])[ąćęłńóśźżčďěňřšťůžőű]|[ąćęłńóśźżčďěňřšťůžőű](?=[a-z])/gu;
const turkish = /(?<=[A-Za-z])[ğışİçöü]|[ğışçöü](?=[a-z])/gu;
const arabic = /[\u0621-\u064a]/gu;

const candidates: readonly Candidate[] = [
  { charset: 'gb18030', usual: han },
  { charset: 'big5', usual: hanTraditional },
  { charset: 'shift_jis', usual: kana },
  { charset: 'euc-jp', usual: kana },
  { charset: 'euc-kr', usual: hangul },
  { charset: 'windows-1251', usual: cyrillicLower },
  { charset: 'koi8-r', usual: cyrillicLower },
  { charset: 'windows-1252', usual: latinInWord },
  { charset: 'windows-1254', usual: turkish },
  { charset: 'windows-1250', usual: centralInWord },
  { charset: 'iso-8859-2', usual: centralInWord },
  { charset: 'windows-1256', usual: arabic },
];

/** Share of the characters outside ASCII that are usual; odd ones (halves of pairs, controls) count against. */
const score = (text: string, { usual }: Candidate): number => {
  const sample = text.slice(0, 20_000);
  const beyond = sample.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const odd = sample.match(/[\u0080-\u009f\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
  return beyond === 0 ? 0 : ((sample.match(usual)?.length ?? 0) - 2 * odd) / beyond;
};
