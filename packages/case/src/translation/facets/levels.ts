import { chineseNumber } from './numerals.ts';
import { take, type Sheet, type Token } from './token.ts';

const regions: Readonly<Record<string, string>> = {
  颈: 'C',
  胸: 'T',
  腰: 'L',
  骶: 'S',
  cervical: 'C',
  thoracic: 'T',
  lumbar: 'L',
  sacral: 'S',
};
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const number = String.raw`\d{1,2}`;
const joint = String.raw`(?:\s?[-–—/~～、至到]\s?|\sto\s)`;

const level = (value: string): Omit<Token, 'start' | 'end'> => ({
  kind: 'level',
  value,
  unit: null,
  isFirm: true,
});
const regionOf = (text: string): string => regions[text.toLowerCase()] ?? text.toUpperCase();

type Vertebra = readonly [region: string, number: number];
const last: Readonly<Record<string, readonly [number, next: string]>> = {
  C: [7, 'T'],
  T: [12, 'L'],
  L: [5, 'S'],
};

/** Of neighbours the space between them; of others, which are the ends of a stretch, each. */
function between(upper: Vertebra, lower: Vertebra): readonly Omit<Token, 'start' | 'end'>[] {
  const [end, next] = last[upper[0]] ?? [0, ''];
  const areNeighbours =
    (upper[0] === lower[0] && lower[1] === upper[1] + 1) ||
    (upper[1] === end && lower[0] === next && lower[1] === 1);
  return areNeighbours
    ? [level(`${upper.join('')}-${lower.join('')}`)]
    : [level(upper.join('')), level(lower.join(''))];
}

/** Vertebrae and the spaces between them: `L4/5`, `L4-L5`, `腰4/5`, `第四腰椎`, `fourth lumbar vertebra`. */
export function takeLevels(sheet: Sheet): { readonly tokens: readonly Token[]; readonly left: Sheet } {
  const pairs = take(
    sheet,
    new RegExp(
      String.raw`(?<![A-Za-z]|[A-Za-z]-)([CTLS]|颈|胸|腰|骶)椎?\s?(${number})${joint}([CTLS]|颈|胸|腰|骶)?椎?\s?(${number})(?!\d|\.\d|%|\s?(?:mm|cm|mg))`,
      'gu',
    ),
    ([, region = '', from = '', other, to = '']) => {
      const upper = regionOf(region);
      return between([upper, Number(from)], [other === undefined ? upper : regionOf(other), Number(to)]);
    },
  );
  const single = take(
    pairs.left,
    new RegExp(
      String.raw`(?<![A-Za-z]|[A-Za-z]-)([CTLS]|[颈胸腰骶]椎?)\s?(${number})(?!\d|\.\d|%|[\p{L}&&[^\p{Script=Han}]])`,
      'gv',
    ),
    ([, region = '', one]) => level(`${regionOf(region.replace('椎', ''))}${one}`),
  );
  const chinese = take(
    single.left,
    /第\s?([一二三四五六七八九十\d]{1,2})\s?([颈胸腰骶])椎/gu,
    ([, one = '', region = '']) => {
      const value = /\d/u.test(one) ? Number(one) : chineseNumber(one);
      return value === null ? null : level(`${regionOf(region)}${value}`);
    },
  );
  const english = take(
    chinese.left,
    new RegExp(String.raw`\b(${ordinals.join('|')}) (cervical|thoracic|lumbar|sacral)\b`, 'giu'),
    ([, one = '', region = '']) => level(`${regionOf(region)}${ordinals.indexOf(one.toLowerCase()) + 1}`),
  );
  return {
    tokens: [...pairs.tokens, ...single.tokens, ...chinese.tokens, ...english.tokens],
    left: english.left,
  };
}
