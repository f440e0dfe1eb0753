import type { CanvasPlace, ImagePlace, ViewportPort } from '../../viewer/viewer-port.ts';

const ways: Readonly<Record<string, CanvasPlace>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow leads from a place of the screen: one pixel of the image the way it points, ten with Shift. */
export function keyStep(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  viewport: ViewportPort,
  from: CanvasPlace,
): ImagePlace | undefined {
  const way = ways[key];
  const image = viewport.canvasToImage(from);
  if (!way || !image) return undefined;
  const beside = viewport.imageToCanvas([image[0] + 1, image[1]]);
  if (!beside) return undefined;
  const step = Math.hypot(beside[0] - from[0], beside[1] - from[1]) * (shiftKey ? 10 : 1);
  return viewport.canvasToImage([from[0] + way[0] * step, from[1] + way[1] * step]);
}
