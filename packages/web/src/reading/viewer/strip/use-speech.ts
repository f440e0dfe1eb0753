import { useMemo } from 'react';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { viewerWords } from '../words.ts';
import type { Speech } from './describe-series.ts';

/** The viewer's sentences, and the language they are in. */
export function useSpeech(): Speech {
  const say = useWords(viewerWords);
  const { locale } = useWording();
  return useMemo(() => ({ say, locale }), [say, locale]);
}
