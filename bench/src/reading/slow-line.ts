import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface LineSpeed {
  /** There and back, in milliseconds. */
  readonly roundTripMs: number;
  /** Each way, of all connections together. */
  readonly megabitsPerSecond: number;
}

export interface SlowLine {
  readonly port: number;
  /** Null: as fast as this machine. */
  readonly become: (speed: LineSpeed | null) => void;
  /** Bytes brought to the browser so far. */
  readonly brought: () => number;
  readonly close: () => void;
}

/** What lies on the way before the sender is held back: a fifth of a second at 5 Mbit/s. */
const queueBytes = 128 * 2 ** 10;

/**
 * A line between a browser and a server on this machine, made in user space: a connection costs a round trip, bytes
 * share the rate and come half a round trip later. TCP's own slow start is not imitated: that favours neither side.
 */
export async function openSlowLine(to: number): Promise<SlowLine> {
  let speed: LineSpeed | null = null;
  const free = { up: 0, down: 0 };
  let brought = 0;
  const sockets = new Set<Socket>();

  const relay = (from: Socket, into: Socket, way: 'up' | 'down'): void => {
    let queued = 0;
    let sent = Promise.resolve();
    from.on('data', (bytes: Buffer) => {
      queued += bytes.length;
      if (queued > queueBytes) from.pause();
      const now = performance.now();
      free[way] =
        Math.max(now, free[way]) + (speed ? (bytes.length * 8) / (speed.megabitsPerSecond * 1_000) : 0);
      const due = free[way] + (speed?.roundTripMs ?? 0) / 2 - now;
      const arrives = due > 1 ? wait(due) : Promise.resolve();
      sent = sent
        .then(() => arrives)
        .then(() => {
          queued -= bytes.length;
          if (way === 'down') brought += bytes.length;
          if (into.writable) into.write(bytes);
          if (queued <= queueBytes) from.resume();
        });
    });
    from.on('end', () => void sent.then(() => into.end()));
  };

  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    const serve = async (): Promise<void> => {
      if (speed) await wait(speed.roundTripMs);
      const far = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true });
      sockets.add(far);
      for (const one of [client, far]) one.setNoDelay(true);
      far.on('error', () => client.destroy());
      far.on('close', () => sockets.delete(far));
      client.on('close', () => far.destroy());
      relay(client, far, 'up');
      relay(far, client, 'down');
      client.resume();
    };
    client.on('close', () => sockets.delete(client));
    void serve();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    become: (next) => {
      speed = next;
    },
    brought: () => brought,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
