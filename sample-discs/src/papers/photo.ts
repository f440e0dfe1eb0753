import { filmPicture, type FilmPicture } from '../draw/films.ts';
import { grey } from '../headers/film.ts';
import type { DiscFile } from '../headers/disc-file.ts';
import { exif, jpeg, type Grey } from './jpeg.ts';
import { png } from './png.ts';

/** A film on a window, taken with a telephone: askew, with the room dark around it. */
export function phonePhoto(path: string, name: FilmPicture, make: string, model: string): DiscFile {
  return { path, bytes: jpeg(askew(grey(filmPicture(name, ''))), [exif(make, model)]) };
}

/** A film as a computer's screen showed it, without a camera's marks. */
export const screenshot = (path: string, name: FilmPicture): DiscFile => ({
  path,
  bytes: png(within(grey(filmPicture(name, '')), 1080, 1920)),
});

function askew({ width, height, values }: Grey): Grey {
  const [wide, high] = [Math.round(width * 1.3), Math.round(height * 1.3)];
  const [cos, sin] = [Math.cos(0.09), Math.sin(0.09)];
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const [dx, dy] = [x - wide / 2, y - high / 2];
      const [u, v] = [
        Math.round(dx * cos + dy * sin + width / 2),
        Math.round(dy * cos - dx * sin + height / 2),
      ];
      const inside = u >= 0 && v >= 0 && u < width && v < height;
      out[y * wide + x] = inside ? (values[v * width + u] ?? 0) * 0.8 + 40 : 24;
    }
  return { width: wide, height: high, values: out };
}

function within({ width, height, values }: Grey, wide: number, high: number): Grey {
  const scale = Math.floor(Math.min(wide / width, (high - 200) / height));
  const out = new Uint8Array(wide * high).fill(30);
  for (let y = 0; y < height * scale; y++)
    for (let x = 0; x < width * scale; x++)
      out[(y + 100) * wide + x] = values[Math.floor(y / scale) * width + Math.floor(x / scale)] ?? 0;
  return { width: wide, height: high, values: out };
}
