import type { Inventory, Series } from '@overread/imaging';
import { filled } from '../../api/call.ts';

/** A series of a case, with the study it lies in. */
export interface CaseSeries {
  readonly key: string;
  readonly series: Series;
  readonly studyUid: string;
}

export const seriesOf = ({ patients }: Inventory): readonly CaseSeries[] =>
  patients.flatMap(({ studies }) =>
    studies.flatMap(({ uid: studyUid, series }) =>
      series.map((one) => ({ key: `${one.uid} ${one.part.index}`, series: one, studyUid })),
    ),
  );

/** One image of it as a picture; `index` from 0. In a case the inventory calls files by their SOP Instance UIDs. */
export const pictureOf = (
  caseId: string,
  { series, studyUid }: CaseSeries,
  index: number,
  size: 'thumbnail' | 'rendered',
): string =>
  filled('/api/cases/:caseId/dicomweb/studies/:studyUid/series/:seriesUid/instances/:instanceUid/:size', {
    caseId,
    studyUid,
    seriesUid: series.uid,
    instanceUid: series.files[index] ?? '',
    size,
  });
