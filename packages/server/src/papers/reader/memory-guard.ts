// Watches the memory of the process that reads a paper, from a thread that the paper cannot keep busy.
import { workerData } from 'node:worker_threads';

const limit: unknown = workerData;

setInterval(() => {
  if (typeof limit === 'number' && process.memoryUsage.rss() > limit) process.kill(process.pid, 'SIGKILL');
}, 25);
