import { call, filled } from '../api/call.ts';
import { contentOf, sopUidOf } from './disc-content.ts';
import { openJob } from './open-job.ts';
import { sendByXhr } from './send-by-xhr.ts';
import { newBoundary, stowBody } from './stow-body.ts';
import type { UploadJob, UploadProgress } from './upload-job.ts';
import type { UploadOrder, UploadReport } from './upload-protocol.ts';
import type { UploadPorts } from './upload-ports.ts';
import { Uploader } from './uploader.ts';

/** The eye needs no more. */
const tellEvery = 200;

let uploader: Uploader | undefined;
let stopped: 'paused' | 'cancelled' | undefined;

self.onmessage = ({ data }: MessageEvent<UploadOrder>) => {
  if (data.tell === 'stop') {
    stopped = data.as;
    uploader?.stop(data.as);
  } else void alone(data.job).catch((error: unknown) => report({ tell: 'failed', reason: String(error) }));
};

/** Two windows must not send the same disc: the second only says so. */
async function alone(job: UploadJob): Promise<void> {
  await navigator.locks.request(`overread-upload-${job.caseId}`, { ifAvailable: true }, async (lock) => {
    if (lock) await upload(job);
    else
      report({ tell: 'progress', progress: { is: 'elsewhere', studies: [], speed: null, leftBehind: [] } });
  });
}

async function upload(job: UploadJob): Promise<void> {
  const tell = throttled((progress) => report({ tell: 'progress', progress }));
  uploader = new Uploader(job.studies, await openJob(job), portsFor(job.caseId), tell);
  if (stopped) uploader.stop(stopped);
  await uploader.run();
}

function portsFor(caseId: string): UploadPorts {
  const url = filled('/api/cases/:caseId/dicomweb/studies', { caseId });
  return {
    sopUidOf,
    contentOf,
    askMissing: async (instances) => {
      const { missing } = await call('askMissing', {
        params: { caseId },
        body: { instances: [...instances] },
      });
      return new Set<string>(missing);
    },
    send: (files, onSent, signal) => sendByXhr(url, stowBody(files, newBoundary()), onSent, signal),
    wait: untilOnline,
    random: Math.random,
    now: () => performance.now(),
  };
}

/** Waits; cut short when the line comes back or the upload is stopped. While offline it waits on. */
function untilOnline(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      self.removeEventListener('online', over);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, navigator.onLine ? milliseconds : 60_000);
    self.addEventListener('online', over);
    signal.addEventListener('abort', over);
  });
}

/** Passes on what is new at most every so often, and every change of kind at once. */
function throttled(pass: (progress: UploadProgress) => void): (progress: UploadProgress) => void {
  let last = { is: '', at: 0 };
  return (progress) => {
    const at = performance.now();
    if (progress.is === last.is && at - last.at < tellEvery) return;
    last = { is: progress.is, at };
    pass(progress);
  };
}

function report(message: UploadReport): void {
  self.postMessage(message);
}
