import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placeKnown, type KnownStudy, type Placed, type Story } from '@overread/case';
import { imagingQuery } from '../../api/case-queries.ts';
import { useCaseView } from '../frame/case-context.tsx';

/** DICOM modality codes as the story names them. */
const kinds: Readonly<Record<string, KnownStudy['modality']>> = {
  CR: 'x-ray',
  DX: 'x-ray',
  RG: 'x-ray',
  XA: 'x-ray',
  RF: 'x-ray',
  MR: 'mri',
  CT: 'ct',
  US: 'ultrasound',
};

/** The story with the case's studies and earlier operations on its line. */
export function usePlaced(story: Story): Placed {
  const { id, basics } = useCaseView();
  const { data } = useQuery(imagingQuery(id));
  return useMemo(
    () =>
      placeKnown(story, {
        studies: (data?.studies ?? []).map(({ uid, date, modalities, description }) => ({
          uid,
          date,
          modality: kinds[modalities[0] ?? ''] ?? 'other',
          description: description ?? '',
        })),
        operations: basics.earlierSurgery.map(({ what, when }, index) => ({
          id: String(index),
          date: when ?? null,
          name: what,
        })),
      }),
    [story, data, basics.earlierSurgery],
  );
}
