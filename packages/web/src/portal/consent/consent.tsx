import { useQuery } from '@tanstack/react-query';
import { consentQuery } from '../../api/case-queries.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { ConsentText } from './consent-text.tsx';
import { ConsentPurpose } from './purpose.tsx';
import { consentWords } from './words.ts';

/** The text first, then one act per purpose. */
export function Consent() {
  const say = useWords(consentWords);
  const { id, standing } = useCaseView();
  const { locale } = useWording();
  const { data } = useQuery(consentQuery(id, locale));
  return (
    <Room step="consent" title={say('heading')} lead={say('lead')}>
      <ConsentText />
      {!standing.includes('patient') && (
        <Notice tone="unsure">
          <p>{say('patientOnly')}</p>
        </Notice>
      )}
      <div className="consent-purposes">
        {data?.text.purposes.map(({ id: purpose }) => (
          <ConsentPurpose key={purpose} purpose={purpose} />
        ))}
      </div>
    </Room>
  );
}
