import { useWording, useWords } from '../../wording/wording.tsx';
import { AcceptOffer } from '../work-list/accept-offer.tsx';
import { DeclineOffer } from '../work-list/decline-offer.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { GlanceSheets } from './glance/glance-sheets.tsx';
import type { Brief } from './room-context.tsx';
import { SideMark } from './side-mark.tsx';
import { whoText } from './who-text.ts';
import { roomWords } from './words.ts';

interface Props {
  readonly caseId: string;
  readonly brief: Brief;
}

/** The case before it is taken: the brief, and the answer to the offer. A coordinator sees the same to judge it. */
export function BriefOnly({ caseId, brief }: Props) {
  const say = useWords(roomWords);
  const { t } = useWording();
  const isOffered = brief.as === 'offered-reviewer';
  const what = t(`case.${brief.caseType}`);
  return (
    <div className="stack brief-only">
      <PageHeading title={say('title', { what, who: whoText(brief.patient, say) })} />
      <SideMark side={brief.side} big />
      <Notice tone="plain">
        <p>{say(isOffered ? 'offered' : 'onlyBrief')}</p>
        {isOffered && (
          <div className="row">
            <AcceptOffer caseId={caseId} code={brief.code} />
            <DeclineOffer caseId={caseId} code={brief.code} />
          </div>
        )}
      </Notice>
      <GlanceSheets brief={brief} />
    </div>
  );
}
