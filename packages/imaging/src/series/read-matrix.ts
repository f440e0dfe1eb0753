import { formatTag, tags } from '../dataset/tags.ts';
import type { Evidence, Kind } from '../inventory/inventory.ts';
import { cite, evidenceOf } from './cite.ts';
import { isProjection, type Part } from './part.ts';

/** Shorter than this on its long side, a radiograph is a thumbnail; 2000 is what a film scanner should give. */
const leastRadiograph = 512;
const leastFilm = 2000;
/** Grey levels of a diagnostic picture: 8 bits are a screen's. */
const leastFilmBits = 12;

/** Whether a radiograph has as many pixels and grey levels as one should; other pictures have no rule. */
export const matrixEvidence = (part: Part, kind: Kind): readonly Evidence[] => {
  const { attributes, file } = part.middle.instance;
  const rows = attributes.number(tags.Rows);
  const columns = attributes.number(tags.Columns);
  if (
    rows === undefined ||
    columns === undefined ||
    !(isProjection(part.modality) || kind === 'digitised-film')
  )
    return [];
  const bits = attributes.number(tags.BitsStored) ?? 0;
  const film = kind === 'digitised-film';
  const enough =
    Math.max(rows, columns) >= (film ? leastFilm : leastRadiograph) && (!film || bits >= leastFilmBits);
  const source = `${formatTag(tags.Rows)} Rows ${String(rows)}, Columns ${String(columns)}, BitsStored ${String(bits)}`;
  return [evidenceOf('matrix', enough ? 'plausible' : 'too-small', 'proven', source, file)];
};

/** Raw detector data, sent for a workstation to process: not what a reader is meant to see (PS3.3 C.8.11.1). */
export const presentationEvidence = ({ middle }: Part): readonly Evidence[] => {
  const { attributes, file } = middle.instance;
  const intent = attributes.text(tags.PresentationIntentType);
  if (intent !== 'FOR PROCESSING') return [];
  return [
    evidenceOf('presentation', 'for-processing', 'proven', cite(tags.PresentationIntentType, intent), file),
  ];
};
