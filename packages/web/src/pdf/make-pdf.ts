import type { ReportDocument } from '@overread/readiness';

export type PdfAnswer = { readonly pdf: Blob } | { readonly reason: string };

/** Sets a document as PDF in a worker of its own. Fails with the reason when it cannot be set. */
export async function makePdf(document: ReportDocument): Promise<Blob> {
  const worker = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<PdfAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(document);
    });
    if ('reason' in answer) throw new Error(answer.reason);
    return answer.pdf;
  } finally {
    worker.terminate();
  }
}
