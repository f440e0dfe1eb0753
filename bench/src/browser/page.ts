import type { Inventory } from '@overread/imaging';
import { discFromFileList, scanDisc } from '@overread/web/scan';

/** Milliseconds from the choice of a folder to its inventory, shown on the page. */
function measure(id: string, scan: (files: FileList) => Promise<Inventory>): void {
  const input = document.querySelector<HTMLInputElement>(`#${id}`);
  input?.addEventListener('change', () => {
    const start = performance.now();
    void scan(input.files ?? new FileList()).then((inventory) => {
      const ms = performance.now() - start;
      document.querySelector('output')?.append(JSON.stringify({ id, ms, files: inventory.counts.files }));
    });
  });
}

measure('ours', (files) => scanDisc(discFromFileList(files), () => {}).inventory);

measure(
  'plain',
  (files) =>
    new Promise((resolve) => {
      const worker = new Worker(new URL('./plain.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<Inventory>) => resolve(data);
      worker.postMessage(Array.from(files));
    }),
);
