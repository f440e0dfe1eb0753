import { commonHangul, commonHanzi, commonKanji, commonTraditional } from './common-characters.ts';
import { decodeAs } from './decode-as.ts';

/** How well text reads in an encoding that writes its letters in pairs of bytes. */
export interface PairReading {
  readonly encoding: PairEncoding;
  readonly text: string;
  readonly valid: boolean;
  /** Of the letters that are not ASCII, those of the script. */
  readonly share: number;
  /** Of the letters that are not ASCII, those in common use. */
  readonly common: number;
  /** Log-likelihood of the bytes; larger is likelier. */
  readonly likelihood: number;
}

export type PairEncoding = 'gb18030' | 'euc-kr' | 'big5' | 'euc-jp';

interface Candidate {
  readonly encoding: PairEncoding;
  readonly label: string;
  readonly script: RegExp;
  readonly common: ReadonlySet<string>;
  /** Letters in common use by their script alone, and how many there are. */
  readonly alphabet?: RegExp;
  /** Logarithm of how seldom it is met beside the others. */
  readonly seldom: number;
}

const candidates: readonly Candidate[] = [
  { encoding: 'gb18030', label: 'gbk', script: /[\u4E00-\u9FFF]/u, common: commonHanzi, seldom: 0 },
  { encoding: 'euc-kr', label: 'euc-kr', script: /[\uAC00-\uD7A3]/u, common: commonHangul, seldom: 0 },
  { encoding: 'big5', label: 'big5', script: /[\u4E00-\u9FFF]/u, common: commonTraditional, seldom: 1 },
  {
    encoding: 'euc-jp',
    label: 'euc-jp',
    script: /[\u3041-\u30FF\u4E00-\u9FFF々]/u,
    common: commonKanji,
    alphabet: /[\u3041-\u30F6ー々]/u,
    seldom: 3,
  },
];

/** The text in each of these encodings, the likeliest first. */
export const pairReadings = (values: readonly Uint8Array[]): readonly PairReading[] =>
  candidates
    .flatMap((candidate) => readingIn(candidate, values) ?? [])
    .sort((a, b) => b.likelihood - a.likelihood);

const readingIn = (
  { encoding, label, script, common, alphabet, seldom }: Candidate,
  values: readonly Uint8Array[],
): PairReading | undefined => {
  const text = values.map((value) => decodeAs(label, value)).join(' ');
  const isCommon = (letter: string): boolean => common.has(letter) || alphabet?.test(letter) === true;
  const size = common.size + (alphabet === undefined ? 0 : syllables);
  let letters = 0;
  let shared = 0;
  let frequent = 0;
  let likelihood = -seldom;
  for (const letter of text) {
    if (letter < '\u0080') {
      likelihood += asciiLetter.test(letter) ? lone : 0;
      continue;
    }
    const isPunctuation = punctuation.test(letter);
    if (!isPunctuation) letters++;
    if (isCommon(letter)) {
      frequent++;
      shared++;
      likelihood += Math.log(mostLetters / size);
    } else if (script.test(letter)) {
      shared++;
      likelihood += Math.log((1 - mostLetters) / scriptSize);
    } else likelihood += strange;
  }
  return letters === 0
    ? undefined
    : {
        encoding,
        text,
        valid: !text.includes('\uFFFD'),
        share: shared / letters,
        common: frequent / letters,
        likelihood,
      };
};

/** Of the letters of names and studies, about so many are in the lists of common ones. */
const mostLetters = 0.8;
/** Letters of each of these character sets, roughly. */
const scriptSize = 7000;
const syllables = 170;
/** An ASCII letter that is no half of a pair, and a sign that is no letter of the script. */
const lone = Math.log(1 / 60);
const strange = Math.log(1 / 500_000);
const asciiLetter = /[a-z]/iu;
const punctuation = /\p{P}|\p{S}|\p{Z}/u;
