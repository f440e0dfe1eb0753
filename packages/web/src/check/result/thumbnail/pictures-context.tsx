import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { createPictureService, type PictureService } from '../../../pictures/picture-service.ts';
import type { Disc } from '../../../scan/disc.ts';

const PicturesContext = createContext<PictureService | undefined>(undefined);

/** Keeps one drawing worker for the disc that is shown. */
export function PicturesProvider({ disc, children }: { readonly disc: Disc; readonly children: ReactNode }) {
  const [service, setService] = useState<PictureService>();
  useEffect(() => {
    const created = createPictureService(disc);
    setService(created);
    return () => created.close();
  }, [disc]);
  return <PicturesContext value={service}>{children}</PicturesContext>;
}

/** Nothing until the worker has started. */
export const usePictures = (): PictureService | undefined => use(PicturesContext);
