/** The part of pdfmake's browser build that is used; the package brings no types. */
declare module 'pdfmake/build/pdfmake.js' {
  interface FontFiles {
    readonly normal: string;
    readonly bold: string;
    readonly italics: string;
    readonly bolditalics: string;
  }
  const pdfMake: {
    addFonts(fonts: Readonly<Record<string, FontFiles>>): void;
    virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
    createPdf(definition: object): { getBlob(): Promise<Blob> };
  };
  export default pdfMake;
}
