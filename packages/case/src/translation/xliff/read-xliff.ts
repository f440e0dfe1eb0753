import { SaxesParser } from 'saxes';
import { segmentStates, type Segment, type TranslatedPaper } from '../segments/segment.ts';
import { languageTags } from './write-xliff.ts';

export type XliffFault =
  | 'not-xml'
  | 'not-xliff-2'
  | 'other-languages'
  | 'other-paper'
  | 'unknown-unit'
  | 'source-changed'
  | 'inline-markup';

export type XliffRead =
  | { readonly paper: TranslatedPaper }
  | { readonly fault: XliffFault; readonly at: string; readonly line: number };

/**
 * Puts targets and states of an XLIFF 2.x file into the paper it was written from. A file of another paper, with a
 * changed source or with markup that is not ours is refused whole, with the unit and the line.
 */
export function readXliff(xml: string, paper: TranslatedPaper, fileId: string): XliffRead {
  const reading = new Reading(paper, fileId);
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) =>
    reading.open(local, uri, (name) => attributes[name]?.value, parser.line),
  );
  parser.on('text', (text) => reading.text(text));
  parser.on('cdata', (text) => reading.text(text));
  parser.on('closetag', ({ local, uri }) => reading.close(local, uri, parser.line));
  parser.on('error', () => reading.fail('not-xml', '', parser.line));
  parser.write(xml).close();
  return reading.result();
}

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';
type Attribute = (name: string) => string | undefined;

class Reading {
  readonly #paper: TranslatedPaper;
  readonly #fileId: string;
  readonly #byId: ReadonlyMap<string, Segment>;
  readonly #read = new Map<string, Segment>();
  #fault: { fault: XliffFault; at: string; line: number } | null = null;
  #isXliff = false;
  #unit = '';
  #state: Segment['state'] = 'initial';
  #into: 'source' | 'target' | null = null;
  #source = '';
  #target = '';

  constructor(paper: TranslatedPaper, fileId: string) {
    this.#paper = paper;
    this.#fileId = fileId;
    this.#byId = new Map(paper.segments.map((one) => [one.id, one]));
  }

  fail(fault: XliffFault, at: string, line: number): void {
    this.#fault ??= { fault, at, line };
  }

  open(name: string, uri: string, attribute: Attribute, line: number): void {
    if (uri !== namespace) return;
    if (name === 'xliff') this.#openRoot(attribute, line);
    else if (name === 'file' && attribute('id') !== this.#fileId)
      this.fail('other-paper', attribute('id') ?? '', line);
    else if (name === 'unit') this.#unit = attribute('id') ?? '';
    else if (name === 'segment') this.#openSegment(attribute);
    else if (name === 'source' || name === 'target') this.#into = name;
    else if (name === 'cp' && this.#into)
      this.text(String.fromCodePoint(Number.parseInt(attribute('hex') ?? '0', 16)));
    else if (this.#into) this.fail('inline-markup', this.#unit, line);
  }

  text(text: string): void {
    if (this.#into === 'source') this.#source += text;
    if (this.#into === 'target') this.#target += text;
  }

  close(name: string, uri: string, line: number): void {
    if (uri !== namespace) return;
    if (name === this.#into) this.#into = null;
    if (name === 'segment') this.#closeSegment(line);
  }

  result(): XliffRead {
    if (this.#fault) return this.#fault;
    if (!this.#isXliff) return { fault: 'not-xliff-2', at: '', line: 1 };
    return {
      paper: { ...this.#paper, segments: this.#paper.segments.map((one) => this.#read.get(one.id) ?? one) },
    };
  }

  #openRoot(attribute: Attribute, line: number): void {
    this.#isXliff = attribute('version')?.startsWith('2.') === true;
    if (!this.#isXliff) this.fail('not-xliff-2', attribute('version') ?? '', line);
    const { from, to } = this.#paper;
    if (attribute('srcLang') !== languageTags[from] || attribute('trgLang') !== languageTags[to])
      this.fail('other-languages', `${attribute('srcLang')} ${attribute('trgLang')}`, line);
  }

  #openSegment(attribute: Attribute): void {
    this.#source = '';
    this.#target = '';
    this.#state = segmentStates.find((one) => one === attribute('state')) ?? 'initial';
  }

  #closeSegment(line: number): void {
    const known = this.#byId.get(this.#unit);
    if (!known) return this.fail('unknown-unit', this.#unit, line);
    if (this.#source !== known.source) return this.fail('source-changed', this.#unit, line);
    const isChanged = this.#target !== known.target;
    this.#read.set(this.#unit, {
      ...known,
      target: this.#target,
      state: this.#state,
      origin: isChanged ? 'person' : known.origin,
    });
  }
}
