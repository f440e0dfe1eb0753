import { take, type Sheet, type Token } from './token.ts';

/** Numbers of an implant and names of devices: Latin letters with digits, such as `REF 12-3456`, `AB1234`. */
export function takeCodes(sheet: Sheet): { readonly tokens: readonly Token[]; readonly left: Sheet } {
  return take(
    sheet,
    /(?<![A-Za-z\d])(?=[A-Za-z\d./-]{4,40}(?![A-Za-z\d]))(?=[\d./-]*[A-Za-z])(?=[A-Za-z./-]*\d)[A-Za-z\d]+(?:[./-][A-Za-z\d]+)*/gu,
    ([text]) =>
      /^(?:\d+(?:st|nd|rd|th)|\d+(?:\.\d+)?(?:mm|cm|mg|kg|ml)|\d+-(?:year|day|week|month|degree|hour|stage|level|part|point)s?(?:-old)?|T[12]WI?|[A-Z]\d{1,2}[-/][A-Z]?\d{1,2})$/iu.test(
        text,
      )
        ? null
        : { kind: 'code', value: text.toUpperCase(), unit: null, isFirm: true },
  );
}
