import { useEffect, useSyncExternalStore } from 'react';
import { useCaseView } from '../frame/case-context.tsx';
import { uploads, type Upload } from '../../upload/uploads.ts';

/** The case's upload in this browser, come back to after a reload. */
export function useUpload(): Upload | undefined {
  const { id } = useCaseView();
  useEffect(() => {
    void uploads.comeBack(id);
  }, [id]);
  return useSyncExternalStore(uploads.subscribe, () => uploads.of(id));
}
