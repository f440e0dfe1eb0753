import { tags } from '../dataset/tags.ts';
import { cite } from './cite.ts';
import { instanceOf, isCrossSectional, type Part } from './part.ts';
import { wordTest } from './plain-words.ts';

/**
 * Why a stack is made from other images, or `undefined`. Radiographs are all processed and say DERIVED; in CT
 * and MR so do lossily compressed and filtered originals: there the second value, a code or a word must say it.
 */
export const derivedBy = (part: Part): string | undefined => {
  if (!isCrossSectional(part.modality)) return undefined;
  const { imageType } = part.middle;
  const types = imageType.split('\\');
  if (types[1] === 'SECONDARY' || types.some((type) => reformats.test(type)))
    return cite(tags.ImageType, imageType);
  return byCode(part) ?? (derivedWords(part.title) ? `description “${part.title.trim()}”` : undefined);
};

const reformats =
  /^(?:MPR|VOLUME|VOLUME_RENDER|VRT|3D|MIP|MINIP|MIN_IP|MAX_IP|PROJECTION IMAGE|PJN|REFORMATTED|CSA MIP|CSA MPR|SSD|SURFACE)$|RENDER/u;
const derivedWords = wordTest(
  'mpr|mip|vrt|vr|volume render\\w*|3d recon\\w*|reformat\\w*|reformations?|surface render\\w*|ssd|curved',
);

/** Derivation Code Sequence, CID 7203. */
const derivations: ReadonlySet<string> = new Set(['113072', '113074', '113075', '113078', '113091']);

const byCode = (part: Part): string | undefined => {
  for (const item of instanceOf(part).attributes.items(tags.DerivationCodeSequence)) {
    const code = item.text(tags.CodeValue);
    if (code !== undefined && derivations.has(code))
      return cite(tags.CodeValue, `${code} ${item.text(tags.CodeMeaning) ?? ''}`.trim());
  }
  return undefined;
};
