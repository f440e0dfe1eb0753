import { personNames, type PersonName } from '../dicomweb/dataset/person-names.ts';
import type { JsonDataset, JsonElement } from '../dicomweb/dicom-json.ts';
import { itemsCell, type Cell, type Cells } from './cell.ts';

/** DICOM JSON (PS3.18 annex F) as cells. */
export const fromJson = (dataset: JsonDataset): Cells<JsonElement> =>
  new Map(Object.entries(dataset).map(([tag, element]) => [Number.parseInt(tag, 16), cellOf(element)]));

/** Cells as DICOM JSON, by ascending tag. */
export const toJson = (cells: Cells<JsonElement>): JsonDataset =>
  Object.fromEntries(
    [...cells]
      .toSorted(([a], [b]) => a - b)
      .map(([tag, cell]) => [
        tag.toString(16).toUpperCase().padStart(8, '0'),
        cell.origin ?? elementOf(cell),
      ]),
  );

function cellOf(origin: JsonElement): Cell<JsonElement> {
  const { vr, Value: values = [] } = origin;
  if (vr === 'SQ')
    return { ...itemsCell(values.map((item) => fromJson((item ?? {}) as JsonDataset))), origin };
  const empty = values.length === 0 && origin.BulkDataURI === undefined && origin.InlineBinary === undefined;
  return { vr, origin, empty, texts: () => values.map(textOf) };
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const { Alphabetic = '', Ideographic = '', Phonetic = '' } = value as PersonName;
  return `${Alphabetic}=${Ideographic}=${Phonetic}`.replace(/=+$/, '');
};

function elementOf(cell: Cell<JsonElement>): JsonElement {
  const { vr, items, bytes } = cell;
  if (items) return items.length > 0 ? { vr, Value: items.map(toJson) } : { vr };
  if (bytes) return bytes.length > 0 ? { vr, InlineBinary: Buffer.from(bytes).toString('base64') } : { vr };
  if (cell.empty) return { vr };
  return { vr, Value: cell.texts().map((text) => valueOf(vr, text)) };
}

function valueOf(vr: string, text: string): unknown {
  if (text === '') return null;
  if (vr === 'PN') return personNames(text);
  return numeric.has(vr) ? Number(text) : text;
}

/** What is a number in JSON (PS3.18 table F.2.3-1). */
const numeric: ReadonlySet<string> = new Set(['DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'SV', 'UL', 'US', 'UV']);
