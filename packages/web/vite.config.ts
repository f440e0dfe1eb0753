import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfFonts } from './pdf-fonts.ts';

export default defineConfig({
  plugins: [react(), pdfFonts()],
  worker: { format: 'es' },
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
  return !/packages\/(?:imaging|readiness)\/src\//.test(id.replaceAll('\\', '/'));
}
