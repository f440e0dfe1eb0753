import { discs } from '@overread/sample-discs';
import * as dicomwebClient from 'dicomweb-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FetchRequest } from './testing/fetch-request.ts';
import { dicomwebHouse, first, type Json } from './testing/dicomweb-house.ts';

type Asked = Readonly<Record<string, unknown>>;
/** Its own types ask for more than its documentation and its code do. */
type Client = Readonly<
  Record<'searchForStudies' | 'searchForSeries' | 'searchForInstances', (asked: Asked) => Promise<Json[]>> &
    Record<
      'retrieveStudyMetadata' | 'retrieveSeriesMetadata' | 'retrieveInstanceMetadata',
      (asked: Asked) => Promise<Json[]>
    > &
    Record<
      | 'retrieveStudy'
      | 'retrieveSeries'
      | 'retrieveInstanceFrames'
      | 'retrieveInstanceRendered'
      | 'retrieveInstanceThumbnail'
      | 'retrieveBulkData',
      (asked: Asked) => Promise<ArrayBuffer[]>
    > & {
      retrieveInstance: (asked: Asked) => Promise<ArrayBuffer>;
      storeInstances: (asked: Asked) => Promise<string>;
    }
>;
const DicomwebClient = dicomwebClient.api.DICOMwebClient as unknown as new (options: Asked) => Client;

let house: Awaited<ReturnType<typeof dicomwebHouse>>;
let client: Client;
let uids: { studyInstanceUID: string; seriesInstanceUID: string; sopInstanceUID: string };

const disc = discs.find(({ id }) => id === 'knee-replacement-complete');
const images = (disc?.make() ?? [])
  .filter(
    ({ path, bytes }) => path !== 'DICOMDIR' && Buffer.from(bytes.subarray(128, 132)).toString() === 'DICM',
  )
  .map(({ bytes }) => Buffer.from(bytes));
const bytesOf = (buffer: ArrayBuffer | undefined): Buffer => Buffer.from(buffer ?? new ArrayBuffer());
const own = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

beforeAll(async () => {
  Object.assign(globalThis, { XMLHttpRequest: FetchRequest });
  house = await dicomwebHouse();
  client = new DicomwebClient({ url: house.base, headers: house.headers });
  const answer = await client.storeInstances({ datasets: images.map(own) });
  const kept = (JSON.parse(answer) as Json)['00081199']?.Value;
  if (kept?.length !== images.length) throw new Error('not all images were kept');
  const [one] = await client.searchForInstances({});
  uids = {
    studyInstanceUID: first(one, '0020000D'),
    seriesInstanceUID: first(one, '0020000E'),
    sopInstanceUID: first(one, '00080018'),
  };
});
afterAll(() => house.close());

describe('dicomweb-client from npm', () => {
  it('searches studies, series and instances', async () => {
    const studies = await client.searchForStudies({});
    const instances = await client.searchForInstances({});
    const { studyInstanceUID } = uids;
    const series = await client.searchForSeries({ studyInstanceUID });
    const study = studies.find((one) => first(one, '0020000D') === studyInstanceUID);
    expect(instances).toHaveLength(images.length);
    expect(String(series.length)).toBe(first(study, '00201206'));
    const named = await client.searchForStudies({ queryParams: { StudyInstanceUID: studyInstanceUID } });
    expect(named).toHaveLength(1);
  });

  it('retrieves metadata at every level', async () => {
    const ofStudy = await client.retrieveStudyMetadata(uids);
    const ofSeries = await client.retrieveSeriesMetadata(uids);
    const [ofInstance] = await client.retrieveInstanceMetadata(uids);
    expect(ofStudy.length).toBeGreaterThanOrEqual(ofSeries.length);
    expect(first(ofInstance, '00080018')).toBe(uids.sopInstanceUID);
    expect(ofInstance?.['7FE00010']).toBeUndefined();
  });

  it('retrieves an instance, a series and a study as they were sent', async () => {
    const instance = Buffer.from(await client.retrieveInstance(uids));
    expect(images.some((file) => file.equals(instance))).toBe(true);
    const series = await client.retrieveSeries(uids);
    expect(series.length).toBeGreaterThan(0);
    for (const one of await client.retrieveStudy(uids))
      expect(images.some((file) => file.equals(Buffer.from(one)))).toBe(true);
  });

  it('retrieves frames, as octets and in any syntax', async () => {
    const [plain] = await client.retrieveInstanceFrames({ ...uids, frameNumbers: [1] });
    const mediaTypes = [{ mediaType: 'application/octet-stream', transferSyntaxUID: '*' }];
    const [any] = await client.retrieveInstanceFrames({ ...uids, frameNumbers: [1], mediaTypes });
    expect(images.some((file) => file.includes(bytesOf(plain)))).toBe(true);
    expect(bytesOf(any)).toEqual(bytesOf(plain));
  });

  it('retrieves pictures', async () => {
    const picture = await client.retrieveInstanceRendered({
      ...uids,
      mediaTypes: [{ mediaType: 'image/png' }],
    });
    expect(bytesOf(picture[0]).subarray(1, 4).toString()).toBe('PNG');
    const small = await client.retrieveInstanceThumbnail({
      ...uids,
      mediaTypes: [{ mediaType: 'image/jpeg' }],
    });
    expect(bytesOf(small[0]).subarray(0, 2).toString('hex')).toBe('ffd8');
  });
});
