export interface PersonName {
  readonly Alphabetic?: string;
  readonly Ideographic?: string;
  readonly Phonetic?: string;
}

/** A name's component groups by their kind (PS3.18 section F.2.2); null for an empty one. */
export function personNames(text: string): PersonName | null {
  const [Alphabetic, Ideographic, Phonetic] = text.split('=').map((one) => one.trim());
  const name = {
    ...(Alphabetic && { Alphabetic }),
    ...(Ideographic && { Ideographic }),
    ...(Phonetic && { Phonetic }),
  };
  return Object.keys(name).length > 0 ? name : null;
}
