import { Problem, problemIn } from '../api/problem.ts';
import { readStowAnswer, type StowAnswer } from './stow-answer.ts';
import type { StowBody } from './stow-body.ts';

/** Nothing went over and nothing came back for so long: the connection is dead, though nobody said so. */
const silence = 90_000;

/** Sends one request; `fetch` cannot tell how far it has come, so this is XMLHttpRequest. Fails with a Problem. */
export function sendByXhr(
  url: string,
  { body, contentType }: StowBody,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<StowAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let watch = 0;
    const alive = () => {
      clearTimeout(watch);
      watch = self.setTimeout(() => request.abort(), silence);
    };
    const noConnection = () => reject(signal.aborted ? signal.reason : new Problem('no-connection'));
    const stop = () => request.abort();
    request.upload.onprogress = ({ loaded }) => {
      alive();
      onSent(loaded);
    };
    request.onerror = noConnection;
    request.onabort = noConnection;
    request.onload = () => void answerIn(request).then(resolve, reject);
    request.onloadend = () => {
      clearTimeout(watch);
      signal.removeEventListener('abort', stop);
    };
    signal.addEventListener('abort', stop);
    request.open('POST', url);
    request.setRequestHeader('content-type', contentType);
    request.setRequestHeader('accept', 'application/dicom+json');
    alive();
    request.send(body);
  });
}

/** 200, 202 and 409 bring a store response (PS3.18 section 10.5.3); anything else is a problem. */
async function answerIn(request: XMLHttpRequest): Promise<StowAnswer> {
  const type = request.getResponseHeader('content-type') ?? '';
  if (type.startsWith('application/dicom+json')) return readStowAnswer(JSON.parse(request.responseText));
  throw await problemIn(
    new Response(request.responseText || null, { status: Math.max(request.status, 200) }),
  );
}
