import pdfMake from 'pdfmake/build/pdfmake.js';
import { toPdfDefinition, type ReportDocument } from '@overread/readiness';
import type { PdfAnswer } from './make-pdf.ts';

// Setting ten pages with a Chinese font takes seconds: not on the page's own thread.
self.onmessage = ({ data }: MessageEvent<ReportDocument>) => {
  void makePdf(data).then(
    (pdf) => answer({ pdf }),
    (error: unknown) => answer({ reason: String(error) }),
  );
};

const answer = (message: PdfAnswer) => self.postMessage(message);

async function makePdf(document: ReportDocument): Promise<Blob> {
  const definition = toPdfDefinition(document);
  await Promise.all(fontsIn(definition).map(loadFont));
  return pdfMake.createPdf(definition).getBlob();
}

/** Every font the definition names; a script that does not occur is not fetched. */
function fontsIn(definition: object): string[] {
  const text = JSON.stringify(definition);
  return [...new Set(Array.from(text.matchAll(/"font":"(\w+)"/g), ([, name]) => name ?? ''))];
}

async function loadFont(name: string): Promise<void> {
  const [normal, bold] = await Promise.all([
    loadFile(`${name}_400Regular.ttf`),
    loadFile(`${name}_700Bold.ttf`),
  ]);
  pdfMake.addFonts({ [name]: { normal, bold, italics: normal, bolditalics: bold } });
}

async function loadFile(file: string): Promise<string> {
  const response = await fetch(`/pdf-fonts/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  pdfMake.virtualfs.writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
  return file;
}
