import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** The families that PDFs are set with, each in its package. */
const families: Readonly<Record<string, string>> = {
  NotoSans: 'noto-sans',
  NotoSansSC: 'noto-sans-sc',
  NotoSansKR: 'noto-sans-kr',
  NotoSansThai: 'noto-sans-thai',
  NotoSansArabic: 'noto-sans-arabic',
  NotoSansHebrew: 'noto-sans-hebrew',
};

const weights = ['400Regular', '700Bold'] as const;
const folder = 'pdf-fonts';
const require = createRequire(import.meta.url);

/** `NotoSansSC_700Bold.ttf` and where it lies. */
const files = new Map(
  Object.entries(families).flatMap(([family, packageName]) =>
    weights.map((weight) => {
      const name = `${family}_${weight}.ttf`;
      return [name, require.resolve(`@expo-google-fonts/${packageName}/${weight}/${name}`)] as const;
    }),
  ),
);

/** Puts the PDF fonts under `/pdf-fonts/`, from where a PDF fetches those that its text needs. */
export function pdfFonts(): Plugin {
  return {
    name: 'overread-pdf-fonts',
    generateBundle() {
      for (const [name, path] of files)
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: readFileSync(path) });
    },
    configureServer(server) {
      server.middlewares.use(`/${folder}`, (request, response, next) => {
        const path = files.get((request.url ?? '').slice(1));
        if (path) createReadStream(path).pipe(response);
        else next();
      });
    },
  };
}
