import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { House } from '../http/house.ts';
import { abort } from './association.ts';
import { DimseError } from './pdu-reader.ts';
import { serveAssociation } from './serve-association.ts';

export interface DimseListener {
  readonly port: number;
  /** Takes no new association and ends those there are. */
  readonly close: () => Promise<void>;
}

/** How long a peer may be silent; never how long an association may last. */
const silentAtMost = 120_000;
const associationsAtMost = 32;

/**
 * Takes C-ECHO and C-STORE (PS3.4 annexes A and B) for the cases that have an open store door, named by the called AE title; to
 * every other title it is deaf. No password and no TLS: for a hospital's own network, or through a tunnel.
 */
export async function listenDimse(
  house: House,
  {
    port,
    host,
    silentMs = silentAtMost,
  }: { readonly port: number; readonly host: string; readonly silentMs?: number },
): Promise<DimseListener> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    socket.setTimeout(silentMs, () => socket.destroy(new Error('the peer went silent')));
    socket.setNoDelay(true);
    serveAssociation(house, socket)
      .catch((error: unknown) => {
        if (!(error instanceof DimseError) && !socket.errored) house.log.error({ err: error }, 'C-STORE');
        if (socket.writable) socket.write(abort);
      })
      .finally(() => socket.end());
  });
  server.maxConnections = associationsAtMost;
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
