import type { Disc, GivenFile } from '../scan/disc.ts';
import type { PictureAnswer, PictureOrder } from './picture-protocol.ts';

/** Draws small copies of a disc's images in a worker, one at a time, newest wish first. */
export interface PictureService {
  /** `undefined` when it cannot be shown, or when it was no longer wanted. */
  readonly draw: (path: string, maxSide: number, signal: AbortSignal) => Promise<ImageData | undefined>;
  readonly close: () => void;
}

interface Wish {
  readonly path: string;
  readonly maxSide: number;
  readonly settle: (picture: ImageData | undefined) => void;
}

/** Pictures kept: at 256 pixels a side some 64 MB. */
const mostKept = 256;

export function createPictureService(disc: Disc): PictureService {
  const givenAt = finder(disc);
  const kept = new Map<string, ImageData | undefined>();
  const wishes: Wish[] = [];
  let drawing: { readonly id: number; readonly wish: Wish } | undefined;
  let nextId = 0;
  let running: Worker | undefined;

  /** Started by the first wish, and anew by a wish that comes after closing. */
  const worker = (): Worker => {
    if (running) return running;
    running = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
    running.onmessage = ({ data }: MessageEvent<PictureAnswer>) => {
      if (data.id === drawing?.id) finish(data.picture);
    };
    running.onerror = () => finish(undefined);
    return running;
  };

  const finish = (picture: ImageData | undefined) => {
    if (!drawing) return;
    const { wish } = drawing;
    drawing = undefined;
    keep(kept, keyOf(wish), picture);
    wish.settle(picture);
    drawNext();
  };

  const drawNext = () => {
    const wish = drawing ? undefined : wishes.pop();
    const given = wish && givenAt(wish.path);
    if (!wish) return;
    drawing = { id: nextId++, wish };
    if (!given) return finish(undefined);
    const order: PictureOrder = { id: drawing.id, given, path: wish.path, maxSide: wish.maxSide };
    worker().postMessage(order);
  };

  return {
    draw: (path, maxSide, signal) => {
      const key = keyOf({ path, maxSide });
      if (kept.has(key)) return Promise.resolve(kept.get(key));
      return new Promise((settle) => {
        const wish: Wish = { path, maxSide, settle };
        wishes.push(wish);
        signal.addEventListener('abort', () => {
          const at = wishes.indexOf(wish);
          if (at >= 0) wishes.splice(at, 1);
          settle(undefined);
        });
        drawNext();
      });
    },
    close: () => {
      running?.terminate();
      running = undefined;
      wishes.length = 0;
      drawing = undefined;
    },
  };
}

const keyOf = ({ path, maxSide }: Pick<Wish, 'path' | 'maxSide'>): string => `${maxSide} ${path}`;

function keep(kept: Map<string, ImageData | undefined>, key: string, picture: ImageData | undefined): void {
  kept.set(key, picture);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

/** The given file a path names, or the archive that its front part names; a single archive is the disc itself. */
function finder(disc: Disc): (path: string) => GivenFile | undefined {
  const byPath = new Map(disc.files.map((file) => [file.path, file]));
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const given = byPath.get(path.slice(0, end));
      if (given) return given;
    }
    return disc.files.length === 1 ? disc.files[0] : undefined;
  };
}
