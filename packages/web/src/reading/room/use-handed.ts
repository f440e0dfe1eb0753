import { useCallback, useState } from 'react';
import type { Annotation } from '@overread/case';
import type { PanelId } from './panels.ts';

interface Handed {
  readonly handed: readonly Annotation[];
  readonly hand: (annotation: Annotation) => void;
  readonly takeBack: (annotationId: string) => void;
}

/** Measurements on their way from the images to the opinion, which is shown to take them. */
export function useHanded(show: (panel: PanelId) => void): Handed {
  const [handed, setHanded] = useState<readonly Annotation[]>([]);
  const hand = useCallback(
    (annotation: Annotation) => {
      setHanded((before) => [...before.filter(({ id }) => id !== annotation.id), annotation]);
      show('opinion');
    },
    [show],
  );
  const takeBack = useCallback(
    (annotationId: string) => setHanded((before) => before.filter(({ id }) => id !== annotationId)),
    [],
  );
  return { handed, hand, takeBack };
}
