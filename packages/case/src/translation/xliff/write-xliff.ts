import type { TranslatedPaper } from '../segments/segment.ts';

/** BCP 47 tags as OmegaT and others expect them. */
export const languageTags = { en: 'en', zh: 'zh-CN' } as const;

/** A paper as XLIFF 2.1 (OASIS, 2018), one unit a segment. Read back it is the same to the letter. */
export function writeXliff({ from, to, segments }: TranslatedPaper, fileId: string): string {
  const units = segments.map(
    ({ id, source, target, state }) => `    <unit id="${escaped(id)}" canResegment="no">
      <segment state="${state}">
        <source xml:space="preserve">${content(source)}</source>
        <target xml:space="preserve">${content(target)}</target>
      </segment>
    </unit>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${languageTags[from]}" trgLang="${languageTags[to]}">
  <file id="${escaped(fileId)}" canResegment="no">
${units.join('')}  </file>
</xliff>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"\r]/gu, (sign) => entities[sign] ?? sign);

/** What XML 1.0 cannot hold is written as code points (section 4.2.3.1). */
const content = (text: string): string =>
  escaped(text).replaceAll(
    /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu,
    (sign) => `<cp hex="${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
