import type { UploadJob, UploadProgress } from './upload-job.ts';

/** From the page to the worker. */
export type UploadOrder =
  | { readonly tell: 'begin'; readonly job: UploadJob }
  | { readonly tell: 'stop'; readonly as: 'paused' | 'cancelled' };

/** From the worker to the page. */
export type UploadReport =
  | { readonly tell: 'progress'; readonly progress: UploadProgress }
  | { readonly tell: 'failed'; readonly reason: string };
