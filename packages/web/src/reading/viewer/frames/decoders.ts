import type { DecodeAnswer, DecodeOrder, Picture } from './decode-protocol.ts';

/** Decodes frames beside the page, a few at a time. */
export interface Decoders {
  /** Undefined where the frame cannot be decoded, or the decoders were closed. */
  readonly decode: (order: Omit<DecodeOrder, 'id'>) => Promise<Picture | undefined>;
  readonly close: () => void;
}

interface Lane {
  readonly worker: Worker;
  readonly waiting: Map<number, (picture: Picture | undefined) => void>;
}

/** Two: one decodes while the other's answer is painted; more do not help on small machines. */
const laneCount = Math.min(4, Math.max(2, Math.floor(navigator.hardwareConcurrency / 2)));

export function createDecoders(): Decoders {
  let nextId = 0;
  let isClosed = false;
  const lanes: (Lane | undefined)[] = Array.from({ length: laneCount }, () => undefined);

  const laneAt = (index: number): Lane => {
    const lane = lanes[index] ?? start(() => (lanes[index] = undefined));
    lanes[index] = lane;
    return lane;
  };

  const leastBusy = (): Lane => {
    let best = 0;
    for (let index = 1; index < laneCount; index++)
      if ((lanes[index]?.waiting.size ?? 0) < (lanes[best]?.waiting.size ?? 0)) best = index;
    return laneAt(best);
  };

  return {
    decode: (order) =>
      new Promise((settle) => {
        if (isClosed) return settle(undefined);
        const lane = leastBusy();
        const id = nextId++;
        lane.waiting.set(id, settle);
        // A copy of a part of the answer is given away; a view of a larger buffer must not take that along.
        const bytes = new Uint8Array(order.bytes);
        lane.worker.postMessage({ ...order, bytes, id } satisfies DecodeOrder, [bytes.buffer]);
      }),
    close: () => {
      isClosed = true;
      for (const lane of lanes) if (lane) stop(lane);
    },
  };
}

function start(onBroken: () => void): Lane {
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  const lane: Lane = { worker, waiting: new Map() };
  worker.onmessage = ({ data }: MessageEvent<DecodeAnswer>) => {
    lane.waiting.get(data.id)?.(data.picture);
    lane.waiting.delete(data.id);
  };
  worker.onerror = () => {
    onBroken();
    stop(lane);
  };
  return lane;
}

function stop({ worker, waiting }: Lane): void {
  worker.terminate();
  for (const settle of waiting.values()) settle(undefined);
  waiting.clear();
}
