import { chineseNumber } from './numerals.ts';
import { take, type Sheet, type Token } from './token.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const made = (value: string): Omit<Token, 'start' | 'end'> => ({
  kind: 'date',
  value,
  unit: null,
  isFirm: true,
});
const padded = (text: string | undefined): string => String(text ?? '').padStart(2, '0');
const monthOf = (name: string | undefined): string =>
  padded(String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1));

const ways: readonly (readonly [RegExp, (match: RegExpExecArray) => Omit<Token, 'start' | 'end'>])[] = [
  [
    /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/gu,
    ([, y, m, d]) => made(`${y}-${padded(m)}-${padded(d)}`),
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\.?,? ((?:19|20)\d\d)\b`, 'giu'),
    ([, d, m, y]) => made(`${y}-${monthOf(m)}-${padded(d)}`),
  ],
  [
    new RegExp(String.raw`\b${month}\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b`, 'giu'),
    ([, m, d, y]) => made(`${y}-${monthOf(m)}-${padded(d)}`),
  ],
  [
    new RegExp(String.raw`\b${month}\.?,? ((?:19|20)\d\d)\b`, 'giu'),
    ([, m, y]) => made(`${y}-${monthOf(m)}`),
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\b`, 'giu'),
    ([, d, m]) => made(`${monthOf(m)}-${padded(d)}`),
  ],
  [
    new RegExp(String.raw`\b${month}\.? (\d{1,2})(?:st|nd|rd|th)?\b`, 'giu'),
    ([, m, d]) => made(`${monthOf(m)}-${padded(d)}`),
  ],
  [
    /((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/gu,
    ([, y, m, d]) => made(`${y}-${padded(m)}-${padded(d)}`),
  ],
  [/((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月/gu, ([, y, m]) => made(`${y}-${padded(m)}`)],
  [/(?<!\d)(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/gu, ([, m, d]) => made(`${padded(m)}-${padded(d)}`)],
  [/(?<![\d/.-])(0?[1-9]|1[0-2])[/.]((?:19|20)\d\d)(?!\d)/gu, ([, m, y]) => made(`${y}-${padded(m)}`)],
  [
    new RegExp(
      String.raw`\b(?:in|since|from|until|till|by|of|last|this|early|late)\s${month}\b(?!\s\d)`,
      'giu',
    ),
    ([, m]) => made(monthOf(m)),
  ],
  [
    /(?<![一二三四五六七八九十个])(十[一二]?|[一二三四五六七八九])月/gu,
    ([, m]) => made(padded(String(chineseNumber(m ?? '')))),
  ],
  [/((?:19|20)\d\d) ?年(?!龄)/gu, ([, y]) => made(String(y))],
  [/(?<![\d.])((?:19|20)\d\d)(?![\d.]|\s?(?:m|mg|g|ml)\b)/gu, ([, y]) => made(String(y))],
];

/** Days, months and years in either language as `2024-03-05`, `2024-03`, `03-05`, `2024`. */
export function takeDates(sheet: Sheet): { readonly tokens: readonly Token[]; readonly left: Sheet } {
  let left = sheet;
  const tokens: Token[] = [];
  for (const [pattern, read] of ways) {
    const taken = take(left, pattern, read);
    tokens.push(...taken.tokens);
    left = taken.left;
  }
  return { tokens, left };
}
