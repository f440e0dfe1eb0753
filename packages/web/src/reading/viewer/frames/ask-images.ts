import { FrameRefused } from './frame-source.ts';

/** Asks the server; what it will never answer throws {@link FrameRefused}. */
export async function askImages(path: string, accept: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(path, { credentials: 'same-origin', headers: { accept }, signal });
  if (answer.ok) return answer;
  if (answer.status === 404 || answer.status === 410) throw new FrameRefused('gone');
  if (answer.status < 500 && answer.status !== 429 && answer.status !== 408)
    throw new FrameRefused('refused');
  throw new Error(`the server answers ${answer.status}`);
}
