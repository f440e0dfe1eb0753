import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import { createPictureService, type PictureService } from '../../../pictures/picture-service.ts';
import type { Disc } from '../../../scan/disc.ts';

const PicturesContext = createContext<PictureService | undefined>(undefined);

/** Keeps one drawing worker for the disc that is shown. */
export function PicturesProvider({ disc, children }: { readonly disc: Disc; readonly children: ReactNode }) {
  const service = useMemo(() => createPictureService(disc), [disc]);
  useEffect(() => () => service.close(), [service]);
  return <PicturesContext value={service}>{children}</PicturesContext>;
}

export function usePictures(): PictureService {
  const service = use(PicturesContext);
  if (!service) throw new Error('usePictures outside of PicturesProvider');
  return service;
}
