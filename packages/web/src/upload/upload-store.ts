import type { UploadJob } from './upload-job.ts';

const databaseName = 'overread-uploads';
const storeName = 'jobs';

/** The job of a case that was begun in this browser; undefined where none is, or nothing may be kept here. */
export const readJob = (caseId: string): Promise<UploadJob | undefined> =>
  inStore<UploadJob | undefined>('readonly', (store) => store.get(caseId)).catch(() => undefined);

/** Keeps a job so that a reload does not lose it. False where the browser would not keep it, files left out too. */
export async function keepJob(job: UploadJob): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => store.put(job, job.caseId));
    return true;
  } catch {
    if (job.given === null) return false;
    return keepJob({ ...job, given: null });
  }
}

export const forgetJob = (caseId: string): Promise<void> =>
  inStore<undefined>('readwrite', (store) => store.delete(caseId)).catch(() => undefined);

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
      transaction.onerror = () => reject(transaction.error ?? new Error('not kept'));
    });
  } finally {
    database.close();
  }
}

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
