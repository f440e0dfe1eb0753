/** What the pages for people say of a disc; neither names whose it is. */
export interface DiscContents {
  readonly code: string;
  readonly images: number;
  readonly studies: readonly { readonly date: string; readonly description: string }[];
  /** Paths of files to read. */
  readonly documents: readonly string[];
}

const day = (date: string): string =>
  /^\d{8}$/.test(date) ? `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` : '-';

const title = 'Images for a second opinion';

/** README.TXT of IHE PDI: plain ASCII, lines as any system reads them. */
export const readme = ({ code, images, studies, documents }: DiscContents): string =>
  [
    title,
    '',
    `Case ${code}. Made by Overread.`,
    'Portable data for imaging (IHE PDI): any DICOM viewer opens the file DICOMDIR.',
    `${images} images of ${studies.length} examinations lie under IMAGES, as they were received.`,
    ...(documents.length > 0
      ? ['', 'To read:', ...documents, 'The same, for archives, lies under DOCUMENT as DICOM objects.']
      : []),
    '',
    'There is no program on this disc. INDEX.HTM lists what it holds.',
    'It holds medical records: keep it as such.',
    '',
  ]
    .map((line) => line.replaceAll(/[^\x20-\x7e]/g, '?'))
    .join('\r\n');

/** INDEX.HTM of IHE PDI; a page without scripts. */
export const indexPage = ({ code, images, studies, documents }: DiscContents): string =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>Case ${html(code)}. ${images} images; any DICOM viewer opens the file <a href="DICOMDIR">DICOMDIR</a>.</p>
<h2>Examinations</h2>
<ul>
${studies.map(({ date, description }) => `<li>${day(date)} ${html(description)}</li>`).join('\n')}
</ul>
${documents.length > 0 ? `<h2>To read</h2>\n<ul>\n${documents.map((path) => `<li><a href="${html(path)}">${html(path)}</a></li>`).join('\n')}\n</ul>\n` : ''}<p><a href="README.TXT">README.TXT</a></p>
</body>
</html>
`;

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
