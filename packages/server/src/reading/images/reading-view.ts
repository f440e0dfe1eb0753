import { progressiveSyntax, readingDicomwebPath } from '@overread/case';
import { tags } from '@overread/imaging';
import type { Accepted } from '../../dicomweb/accept.ts';
import { bulkValue, dicomJson, type JsonDataset } from '../../dicomweb/dicom-json.ts';
import { frameMedia, type FrameMedia } from '../../dicomweb/frame-media.ts';
import { readFrame } from '../../dicomweb/frames.ts';
import type { IndexedInstance } from '../../dicomweb/imaging-index.ts';
import { instanceHeader } from '../../dicomweb/instance-file.ts';
import { pictureOf, rendered } from '../../dicomweb/rendered.ts';
import type { RetrieveView } from '../../dicomweb/retrieve-view.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { explicitLittleEndian, maskedPicture } from './masked-picture.ts';
import { canBeProgressive } from './progressive/can-be-progressive.ts';
import { progressivePart } from './progressive/progressive-frames.ts';
import { readingIndexOf, type ReadingImage } from './reading-index.ts';

/** A case's images for whoever may not know whose they are: other UIDs, moved dates, no names, masks on the pixels. */
export function readingView(house: House): RetrieveView {
  const attributes = async (kase: CaseRow, one: IndexedInstance, bulkData: string): Promise<JsonDataset> => {
    const image = shown(one);
    const { pseudonyms } = await readingIndexOf(house, kase);
    const original = dicomJson(await instanceHeader(house, kase.id, image.original), bulkData);
    const areMasked = image.masks.length > 0;
    return {
      ...pseudonyms.pseudonymiser.metadata(original, areMasked),
      ...(areMasked ? nativeAttributes(image) : availableIn(image.transferSyntaxUid)),
    };
  };
  return {
    path: readingDicomwebPath,
    act: 'read-images',
    indexOf: (kase) => readingIndexOf(house, kase),
    attributes,
    bulk: async (kase, one, path) =>
      // Only what the attributes still refer to once they are pseudonymous.
      refersTo(await attributes(kase, one, ''), path)
        ? bulkValue(await instanceHeader(house, kase.id, shown(one).original), path)
        : null,
    media: (one, accepted) => {
      const asked = accepted.find(asksForProgressive);
      return asked && canBeProgressive(shown(one)) ? progressive : frameMedia(sentAs(shown(one)), accepted);
    },
    frame: async (kase, one, number, media) => {
      const image = shown(one);
      if (media.form === 'progressive') {
        const whole = await progressivePart(house, kase.id, image, number, 'whole');
        if (!whole) throw new Refusal('not-found');
        return whole.bytes;
      }
      return image.masks.length > 0
        ? (await maskedPicture(house, kase.id, image, number)).samples
        : readFrame(house, kase.id, one, number, media);
    },
    picture: async (kase, one, wanted) => {
      const image = shown(one);
      if (image.masks.length === 0) return rendered(house, kase.id, image, wanted);
      const { file, header } = await maskedPicture(house, kase.id, image, (image.frames >> 1) + 1);
      return pictureOf(file, header, wanted);
    },
  };
}

const progressive: FrameMedia = {
  form: 'progressive',
  mediaType: 'image/jphc',
  transferSyntax: progressiveSyntax,
};

/** By its name only: with any syntax, what is stored goes out as it is. */
const asksForProgressive = ({ mediaType, partType, transferSyntax }: Accepted): boolean =>
  transferSyntax === progressiveSyntax &&
  /^(image\/(jphc|jhc|\*)|application\/octet-stream|\*\/\*)$/.test(
    mediaType === 'multipart/related' ? (partType ?? '*/*') : mediaType,
  );

/** The view's own index has nothing else; whatever came from another must not come out here. */
function shown(one: IndexedInstance): ReadingImage {
  if (!('original' in one) || !('masks' in one)) throw new Refusal('fault');
  return one as ReadingImage;
}

const sentAs = ({ masks, transferSyntaxUid }: ReadingImage): string =>
  masks.length > 0 ? explicitLittleEndian : transferSyntaxUid;

/** Available Transfer Syntax UID. */
const availableIn = (transferSyntaxUid: string): JsonDataset => ({
  '00083002': { vr: 'UI', Value: [transferSyntaxUid] },
});

/** What is masked is sent decoded: colour as RGB, pixel after pixel. */
const nativeAttributes = ({ header: { attributes } }: ReadingImage): JsonDataset => ({
  ...availableIn(explicitLittleEndian),
  ...((attributes.number(tags.SamplesPerPixel) ?? 1) > 1 && {
    '00280004': { vr: 'CS', Value: ['RGB'] },
    '00280006': { vr: 'US', Value: [0] },
  }),
});

/** Whether the value at a path such as `00089121.0.00281201` is there to be fetched. */
function refersTo(dataset: JsonDataset, path: string): boolean {
  const [tag = '', item, ...rest] = path.split('.');
  const element = Object.hasOwn(dataset, tag) ? dataset[tag] : undefined;
  if (item === undefined) return element?.BulkDataURI !== undefined;
  const inner: unknown = element?.Value?.[Number(item)];
  return typeof inner === 'object' && inner !== null && refersTo(inner as JsonDataset, rest.join('.'));
}
