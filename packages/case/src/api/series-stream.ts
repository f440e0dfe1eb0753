/**
 * A whole series in one answer, made for slow lines. `GET`, act `read-images`; query {@link SeriesStreamQuery}.
 *
 * The answer is `multipart/related; type="image/jphc"` (RFC 2387). Every part has `Content-Type`, `Content-Location` and
 * `Content-Length`; there are three kinds:
 *
 * 1. **Attributes** of an instance: `application/dicom+json`, at `instances/<uid>`. The first instance's are whole, as its metadata
 *    door has them; those of the others are what {@link AttributeChanges} from the first.
 * 2. **Coarse**: the start of a frame's HTJ2K codestream, `image/jphc; transfer-syntax=1.2.840.10008.1.2.4.202`, at
 *    `instances/<uid>/frames/<n>`, with `Content-Range: bytes 0-<last>/<length of the whole codestream>` and `Overread-Reduction: <n>`:
 *    the codestream's resolution that it holds, exact, is the picture halved so often in both directions.
 * 3. **Rest**: as coarse, with the range that was missing: the two together are the whole codestream, which is lossless. Or a frame that
 *    is not sent as HTJ2K (colour, palette, broken): `application/octet-stream` or what it is stored as, whole, without a reduction.
 *
 * Order: for each frame its coarse part, the attributes of its instance before the first of them; the frame `start` (counted in reading
 * order from 0) first, then its neighbours outwards: start + 1, start - 1, start + 2, … Then, in the same order, the rests. An answer that
 * ends without the closing boundary was cut off; what came before is good.
 */
export const seriesStreamPath =
  '/api/cases/:caseId/reading/dicomweb/studies/:studyUid/series/:seriesUid/stream';

/** Accepted by the query of {@link seriesStreamPath}. */
export interface SeriesStreamQuery {
  /** Place of the frame wanted first, in reading order over all frames of the series' instances as `readImaging` lists them. 0. */
  readonly start?: number;
  /** `coarse` leaves the rests out; they can be had by frame, or by asking once more with `rest`, which leaves out what `coarse` sent. */
  readonly only?: 'coarse' | 'rest';
  /** Only the instances of this part of the series (`part.index` of `readImaging`). All. */
  readonly part?: number;
}

/** HTJ2K with RPCL options, lossless (PS3.5 A.4.12): its lower resolutions come first. */
export const progressiveSyntax = '1.2.840.10008.1.2.4.202';

/** One attribute of DICOM JSON (PS3.18 annex F). */
export interface JsonAttribute {
  readonly vr: string;
  readonly Value?: readonly unknown[];
  readonly BulkDataURI?: string;
  readonly InlineBinary?: string;
}

export type JsonAttributes = Readonly<Record<string, JsonAttribute>>;

/** What differs from another instance's attributes; null: it has none. */
export type AttributeChanges = Readonly<Record<string, JsonAttribute | null>>;

export interface AttributesPart {
  readonly kind: 'attributes';
  readonly instanceUid: string;
  readonly attributes: JsonAttributes;
}

export interface FramePart {
  readonly kind: 'frame';
  readonly instanceUid: string;
  /** From 1. */
  readonly frame: number;
  readonly mediaType: string;
  readonly transferSyntaxUid: string;
  /** Where `bytes` lie in the whole frame, which has `total`. */
  readonly from: number;
  readonly total: number;
  /** Of a coarse part: how often the picture is halved. */
  readonly reduction: number | null;
  readonly bytes: Uint8Array;
}

export type SeriesPart = AttributesPart | FramePart;
