import { tags } from '../dataset/tags.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import type { Evidence, Series } from '../inventory/inventory.ts';
import { transferSyntax } from '../pixels/transfer-syntaxes.ts';
import { cite, evidenceOf } from './cite.ts';
import { pixelBytes } from './read-pixels.ts';

export interface Compression {
  readonly lossy: Series['lossy'];
  readonly evidence: readonly Evidence[];
}

/**
 * Whether pixels were ever compressed with loss (PS3.3 C.7.6.1.1.5), now or before. Pictures of a series may
 * be stored in several syntaxes: one picture of each is asked, and the worst answer is the series'.
 */
export const readCompression = (instances: readonly DicomInstance[]): Compression => {
  const readings = oneOfEachSyntax(instances).map(readOne);
  const worst =
    (['yes', 'unknown', 'no'] as const).find((is) => readings.some(({ lossy }) => lossy.is === is)) ??
    'unknown';
  const told = readings.filter(({ lossy }) => lossy.is === worst);
  const strongest = told.sort((a, b) => (b.lossy.ratio ?? 0) - (a.lossy.ratio ?? 0));
  return {
    lossy: { is: worst, ratio: strongest[0]?.lossy.ratio ?? null },
    evidence: strongest.flatMap(({ evidence }) => evidence),
  };
};

const oneOfEachSyntax = (instances: readonly DicomInstance[]): readonly DicomInstance[] => {
  const bySyntax = new Map<string, DicomInstance>();
  for (const instance of instances)
    if (!bySyntax.has(instance.transferSyntax)) bySyntax.set(instance.transferSyntax, instance);
  return [...bySyntax.values()];
};

/** The ratio is the one declared, or worked out from the file where it is still compressed so. */
const readOne = (instance: DicomInstance): Compression => {
  const found = declared(instance) ?? bySyntax(instance);
  if (found === undefined) return { lossy: { is: 'unknown', ratio: null }, evidence: [] };
  const ratio = found.is === 'yes' ? (declaredRatio(instance) ?? measuredRatio(instance)) : undefined;
  return {
    lossy: { is: found.is, ratio: ratio === undefined ? null : Math.round(ratio * 10) / 10 },
    evidence: [evidenceOf('lossy', found.is, 'proven', found.source, instance.file)],
  };
};

interface Found {
  readonly is: 'yes' | 'no';
  readonly source: string;
}

/** The syntax overrules a header that denies the loss it stands in. */
const declared = (instance: DicomInstance): Found | undefined => {
  const value = instance.attributes.text(tags.LossyImageCompression);
  const source = cite(tags.LossyImageCompression, value ?? '');
  if (value === '01') return { is: 'yes', source };
  return value === '00' && transferSyntax(instance.transferSyntax)?.lossy !== 'yes'
    ? { is: 'no', source }
    : undefined;
};

const bySyntax = (instance: DicomInstance): Found | undefined => {
  const syntax = transferSyntax(instance.transferSyntax);
  if (syntax?.lossy !== 'yes') return undefined;
  return { is: 'yes', source: `${cite(tags.TransferSyntaxUID, syntax.uid)} ${syntax.name}` };
};

/** Of several steps, each relative to the whole picture, the strongest bounds what is left. */
const declaredRatio = ({ attributes }: DicomInstance): number | undefined => {
  const ratios = attributes.numbers(tags.LossyImageCompressionRatio).filter((ratio) => ratio >= 1);
  return ratios.length === 0 ? undefined : Math.max(...ratios);
};

const measuredRatio = (instance: DicomInstance): number | undefined => {
  const place = instance.pixelData;
  if (transferSyntax(instance.transferSyntax)?.lossy === 'no' || place === undefined) return undefined;
  const ratio = pixelBytes(instance) / place.available;
  return ratio >= 1 && Number.isFinite(ratio) ? ratio : undefined;
};
