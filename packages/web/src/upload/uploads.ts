import type { GivenFile } from '../scan/disc.ts';
import { matchOf, neededFiles } from './needed-files.ts';
import type { UploadJob, UploadProgress } from './upload-job.ts';
import type { UploadOrder, UploadReport } from './upload-protocol.ts';
import { forgetJob, keepJob, readJob } from './upload-store.ts';

/** An upload as the page shows it. */
export interface Upload {
  readonly job: UploadJob;
  /** `needs-disc`: the browser did not keep the files, and the person gives the disc again. */
  readonly is: UploadProgress['is'] | 'needs-disc' | 'failed';
  readonly progress: UploadProgress | undefined;
}

const endings: ReadonlySet<Upload['is']> = new Set(['done', 'cancelled']);

/**
 * The uploads of this window. They live beside the screens, so that leaving the imaging room stops nothing, and in
 * the browser's database, so that a reload goes on where it was.
 */
class Uploads {
  readonly #uploads = new Map<string, Upload>();
  readonly #workers = new Map<string, Worker>();
  readonly #listeners = new Set<() => void>();
  /** Told when a study may have become more, or all is there. */
  onArrived: (caseId: string) => void = () => undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(caseId: string): Upload | undefined {
    return this.#uploads.get(caseId);
  }

  /** Begins to send; what was there of an earlier job of the case is replaced. */
  async begin(job: UploadJob): Promise<void> {
    this.#end(job.caseId);
    this.#run(job);
    await keepJob(job);
    // An upload that was over sooner than it was kept must not come back after a reload.
    if (endings.has(this.of(job.caseId)?.is ?? 'done')) await forgetJob(job.caseId);
  }

  /** After a reload: goes on with what was begun in this browser. */
  async comeBack(caseId: string): Promise<void> {
    if (this.#uploads.has(caseId)) return;
    const job = await readJob(caseId);
    if (!job || this.#uploads.has(caseId)) return;
    if (job.given === null) this.#set({ job, is: 'needs-disc', progress: undefined });
    else if (job.paused) this.#set({ job, is: 'paused', progress: undefined });
    else this.#run(job);
  }

  /** The disc was given again. False when it is another one. */
  async giveAgain(caseId: string, files: readonly GivenFile[]): Promise<boolean> {
    const upload = this.of(caseId);
    if (!upload) return false;
    const { job } = upload;
    const wanted = job.studies.flatMap((study) => study.files);
    if (matchOf(files, wanted, job.sole) === 0) return false;
    await this.begin({ ...job, paused: false, given: job.sole ? files : neededFiles(files, wanted) });
    return true;
  }

  async pause(caseId: string): Promise<void> {
    const upload = this.of(caseId);
    if (!upload) return;
    this.#order(caseId, { tell: 'stop', as: 'paused' });
    await keepJob({ ...upload.job, paused: true });
  }

  async goOn(caseId: string): Promise<void> {
    const upload = this.of(caseId);
    if (upload) await this.begin({ ...upload.job, paused: false });
  }

  /** Stops for good. What has arrived stays in the case, where it can be taken out. */
  async cancel(caseId: string): Promise<void> {
    this.#end(caseId);
    this.#uploads.delete(caseId);
    this.#tell();
    await forgetJob(caseId);
    this.onArrived(caseId);
  }

  /** Takes away the notice of an upload that is over. */
  dismiss(caseId: string): void {
    if (!endings.has(this.of(caseId)?.is ?? 'preparing')) return;
    this.#uploads.delete(caseId);
    this.#tell();
  }

  #run(job: UploadJob): void {
    const worker = new Worker(new URL('./upload.worker.ts', import.meta.url), { type: 'module' });
    this.#workers.set(job.caseId, worker);
    worker.onmessage = ({ data }: MessageEvent<UploadReport>) => this.#hear(job, data);
    worker.onerror = () => this.#set({ job, is: 'failed', progress: this.of(job.caseId)?.progress });
    this.#set({ job, is: 'preparing', progress: undefined });
    this.#order(job.caseId, { tell: 'begin', job });
  }

  #hear(job: UploadJob, report: UploadReport): void {
    const { caseId } = job;
    if (report.tell === 'failed')
      return this.#set({ job, is: 'failed', progress: this.of(caseId)?.progress });
    const { progress } = report;
    this.#set({ job, is: progress.is, progress });
    if (progress.is !== 'preparing' && progress.is !== 'sending' && progress.is !== 'waiting-for-line')
      this.#over(caseId, progress.is);
  }

  #over(caseId: string, is: Upload['is']): void {
    this.#end(caseId);
    if (endings.has(is)) void forgetJob(caseId);
    this.onArrived(caseId);
  }

  #end(caseId: string): void {
    this.#workers.get(caseId)?.terminate();
    this.#workers.delete(caseId);
  }

  #order(caseId: string, order: UploadOrder): void {
    this.#workers.get(caseId)?.postMessage(order);
  }

  #set(upload: Upload): void {
    this.#uploads.set(upload.job.caseId, upload);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const uploads = new Uploads();
