/** DICOM JSON of one data set, as metadata answers carry it (PS3.18 annex F). */
export type JsonDataset = Readonly<Record<string, JsonElement | undefined>>;

export interface JsonElement {
  readonly vr?: string;
  readonly Value?: readonly unknown[];
  readonly BulkDataURI?: string;
  readonly InlineBinary?: string;
}

/** Numbers of an element; what is not one is left out. */
export function numbersIn(dataset: JsonDataset, tag: string): readonly number[] {
  return (dataset[tag]?.Value ?? []).map(Number).filter((value) => Number.isFinite(value));
}

export function numberIn(dataset: JsonDataset, tag: string): number | undefined {
  return numbersIn(dataset, tag)[0];
}

export function textsIn(dataset: JsonDataset, tag: string): readonly string[] {
  return (dataset[tag]?.Value ?? []).flatMap((value) => (typeof value === 'string' ? [value.trim()] : []));
}

export function textIn(dataset: JsonDataset, tag: string): string | undefined {
  return textsIn(dataset, tag)[0];
}

export function itemsIn(dataset: JsonDataset, tag: string): readonly JsonDataset[] {
  return (dataset[tag]?.Value ?? []).filter(
    (value): value is JsonDataset => typeof value === 'object' && value !== null,
  );
}

/** The words of a table given as numbers or inline; undefined where it lies elsewhere or is not there. */
export function bytesIn(dataset: JsonDataset, tag: string): Uint8Array | undefined {
  const element = dataset[tag];
  if (element?.InlineBinary !== undefined)
    return Uint8Array.from(atob(element.InlineBinary), (character) => character.charCodeAt(0));
  if (!element?.Value) return undefined;
  return new Uint8Array(Uint16Array.from(numbersIn(dataset, tag), (value) => value & 0xffff).buffer);
}
