import { label, requirementsFor } from '@overread/readiness';
import { useMemo } from 'react';
import { useWording } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';

/** What the readiness rules know of for this case type, by name; what is missing here comes first. */
export function useRequirements(): readonly { readonly value: string; readonly label: string }[] {
  const { brief } = useRoom();
  const { locale } = useWording();
  return useMemo(() => {
    const missing = brief.limits.map(({ requirement }) => requirement);
    const others = requirementsFor(brief.caseType).map(({ id }) => id);
    return [...new Set<string>([...missing, ...others])].map((value) => ({
      value,
      label: label('name', value, locale),
    }));
  }, [brief.limits, brief.caseType, locale]);
}
