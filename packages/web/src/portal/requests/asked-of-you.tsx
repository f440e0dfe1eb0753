import { useQuery } from '@tanstack/react-query';
import type { CheckJson } from '@overread/readiness';
import { requestsQuery } from '../../api/case-queries.ts';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Letter } from '../ready/letter.tsx';
import { RequestCard } from './request-card.tsx';
import { requestWords } from './words.ts';

/** What the coordinator asked for and is not ended, and the letters that only the patient can sign. */
export function AskedOfYou({ check }: { readonly check: CheckJson }) {
  const say = useWords(requestWords);
  const { id: caseId } = useCaseView();
  const { locale } = useWording();
  const { data } = useQuery(requestsQuery(caseId, locale));
  const open = (data?.requests ?? []).filter(({ endedAt }) => endedAt === null);
  if (open.length === 0) return null;
  return (
    <Sheet title={say('heading')}>
      <p className="soft">{say('lead')}</p>
      {open.map((request) => (
        <RequestCard key={request.id} request={request} isOwn>
          {request.to === 'hospital' && (
            <Letter
              check={check}
              only={request.items.map(({ requirement }) => requirement)}
              hospital={request.hospital}
              language={request.language}
            />
          )}
        </RequestCard>
      ))}
    </Sheet>
  );
}
