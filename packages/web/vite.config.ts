import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compressedCopies } from './compressed-copies.ts';
import { pdfFonts } from './pdf-fonts.ts';

export default defineConfig({
  plugins: [react(), pdfFonts(), withoutNode(), compressedCopies()],
  worker: { format: 'es', plugins: () => [withoutNode()] },
  build: {
    target: 'es2022',
    sourcemap: false,
    // A font inlined as data: would be in the first download of everyone.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { treeshake: { moduleSideEffects } },
  },
});

/** Our pure packages do nothing when loaded: what a screen does not use of them stays out of its download. */
function moduleSideEffects(id: string): boolean {
  return !/packages\/(?:imaging|readiness|case)\/src\//.test(id.replaceAll('\\', '/'));
}

/** Codecs made by Emscripten name Node's modules for the case that they run there. */
function withoutNode(): Plugin {
  const nothing = '\0nothing-of-node';
  return {
    name: 'overread-without-node',
    enforce: 'pre',
    resolveId: (id, importer) =>
      /^(?:fs|path)$/.test(id) && importer?.includes('codec') ? nothing : undefined,
    load: (id) => (id === nothing ? 'export default {};' : undefined),
  };
}
