import type { Act } from '@overread/case';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import type { Accepted } from './accept.ts';
import { bulkValue, dicomJson, type JsonDataset } from './dicom-json.ts';
import { frameMedia, type FrameMedia } from './frame-media.ts';
import { readFrame } from './frames.ts';
import type { ImagingIndex, IndexedInstance } from './imaging-index.ts';
import { instanceHeader } from './instance-file.ts';
import { instancesOf } from './instances-of.ts';
import { rendered } from './rendered.ts';
import type { Retrieved } from './retrieved.ts';
import { dicomwebPath } from './store-routes.ts';

/** A case's imaging as somebody is shown it: under which doors, by which right, and what of it. */
export interface RetrieveView {
  readonly path: string;
  readonly act: Act;
  /** What there is, by the UIDs it is asked for; what is not in it does not exist here. */
  readonly indexOf: (kase: CaseRow) => Promise<ImagingIndex>;
  /** Addresses of bulk data begin with `bulkData`. */
  readonly attributes: (kase: CaseRow, one: IndexedInstance, bulkData: string) => Promise<JsonDataset>;
  readonly bulk: (kase: CaseRow, one: IndexedInstance, path: string) => Promise<Uint8Array | null>;
  readonly media: (one: IndexedInstance, accepted: readonly Accepted[]) => FrameMedia | null;
  /** Not to be changed: it may be shared. */
  readonly frame: (
    kase: CaseRow,
    one: IndexedInstance,
    number: number,
    media: FrameMedia,
  ) => Promise<Uint8Array>;
  readonly picture: (
    kase: CaseRow,
    one: IndexedInstance,
    wanted: { readonly side: number; readonly format: 'jpeg' | 'png' },
  ) => Promise<Buffer>;
  /** Whole files; absent where they are not given away. */
  readonly instances?: (
    kase: CaseRow,
    found: readonly [IndexedInstance, ...IndexedInstance[]],
    accept: string | undefined,
  ) => Retrieved;
}

/** Everything as it was sent in, for those who may know whose it is. */
export const asSent = (house: House, indexOf: RetrieveView['indexOf']): RetrieveView => ({
  path: dicomwebPath,
  act: 'view-imaging',
  indexOf,
  attributes: async (kase, one, bulkData) => ({
    ...dicomJson(await instanceHeader(house, kase.id, one), bulkData),
    // Available Transfer Syntax UID.
    '00083002': { vr: 'UI', Value: [one.transferSyntaxUid] },
  }),
  bulk: async (kase, one, path) => bulkValue(await instanceHeader(house, kase.id, one), path),
  media: ({ transferSyntaxUid }, accepted) => frameMedia(transferSyntaxUid, accepted),
  frame: (kase, one, number, media) => readFrame(house, kase.id, one, number, media),
  picture: (kase, one, wanted) => rendered(house, kase.id, one, wanted),
  instances: (kase, found, accept) => instancesOf(house, kase.id, found, accept),
});
