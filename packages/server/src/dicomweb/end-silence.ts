import type { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

/**
 * Ends a request whose sender says nothing for so long, and only then: a line may be slow for hours, so there is no limit to
 * the whole. Answers what ends the watch; the connection may serve other requests.
 */
export function endSilence(request: IncomingMessage, milliseconds: number): () => void {
  const { socket } = request;
  // Requests that tests put in by hand come over no line.
  if (!(socket instanceof Socket)) return () => undefined;
  const end = (): void => void request.destroy(new Error('the sender went silent'));
  socket.setTimeout(milliseconds, end);
  return () => {
    socket.setTimeout(0);
    socket.off('timeout', end);
  };
}
