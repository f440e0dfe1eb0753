import { useQuery } from '@tanstack/react-query';
import type { Language, Match } from '@overread/case';
import { call } from '../../api/call.ts';
import type { DeskSegment } from './desk-segment.ts';

interface Given {
  readonly caseId: string;
  readonly from: Language;
  readonly to: Language;
  /** What is translated: its sentences do not change while the desk is open. */
  readonly about: string;
  readonly segments: readonly DeskSegment[];
}

const none: ReadonlyMap<string, readonly Match[]> = new Map();
const most = 500;

/** How like sentences were translated before, asked for once when the desk is opened. */
export function useMatches({
  caseId,
  from,
  to,
  about,
  segments,
}: Given): ReadonlyMap<string, readonly Match[]> {
  const { data } = useQuery({
    queryKey: ['translation-memory', caseId, from, to, about],
    queryFn: async () => {
      const wanted = segments.slice(0, most);
      const sources = wanted.map(({ source }) => source);
      const { matches } = await call('recallTranslations', {
        params: { caseId },
        body: { from, to, sources },
      });
      return new Map(wanted.map(({ id }, at) => [id, matches[at] ?? []] as const));
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return data ?? none;
}
