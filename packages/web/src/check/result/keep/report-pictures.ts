import type { Inventory, Series } from '@overread/imaging';
import type { PictureService } from '../../../pictures/picture-service.ts';
import { shownFile } from '../thumbnail/shown-file.ts';

/** A report of a whole archive is not the place for every picture. */
const most = 60;
const maxSide = 128;

/** Small pictures for the report as `data:` addresses, by the first file of the series. */
export async function reportPictures(
  inventory: Inventory,
  pictures: PictureService,
): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const series of seriesOf(inventory).slice(0, most)) {
    const [first] = series.files;
    const shown = shownFile(series);
    const picture = shown && (await pictures.draw(shown, maxSide, new AbortController().signal));
    if (first !== undefined && picture) drawn.set(first, addressOf(picture));
  }
  return drawn;
}

const seriesOf = ({ patients }: Inventory): Series[] =>
  patients
    .flatMap(({ studies }) => studies.flatMap(({ series }) => series))
    .filter(({ kind }) => kind !== 'not-image');

function addressOf(picture: ImageData): string {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.putImageData(picture, 0, 0);
  return canvas.toDataURL('image/png');
}
