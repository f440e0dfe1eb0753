import { timings, type Recommendation } from '@overread/case';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { LinesArea } from '../fields/lines-area.tsx';
import { Part } from '../fields/part.tsx';
import { Pick } from '../fields/pick.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

const indications = ['yes', 'with-reservations', 'not-on-this-evidence', 'cannot-judge'] as const;

/** Is surgery indicated on this evidence, when, why, and what would change that. */
export function RecommendationSection() {
  const { own } = useRoom();
  const say = useWords(sectionWords);
  const { recommendation } = own.opinion;
  const set = (part: Partial<Recommendation>) =>
    own.change((now) => ({ ...now, recommendation: { ...now.recommendation, ...part } }));
  return (
    <Section id="recommendation">
      <Part path="recommendation.indicated">
        <Pick
          legend={say('indicated.legend')}
          values={indications}
          say={(value) => say(`indicated.${value}`)}
          value={recommendation.indicated}
          onValue={(indicated) => set({ indicated })}
        />
      </Part>
      <Part path="recommendation.timing">
        <Pick
          legend={say('timing.legend')}
          values={timings}
          say={(value) => say(`timing.${value}`)}
          value={recommendation.timing}
          onValue={(timing) => set({ timing })}
        />
      </Part>
      <Part path="recommendation.reasonsFor">
        <LinesArea
          label={say('for')}
          hint={say('lines')}
          lines={recommendation.reasonsFor}
          onLines={(reasonsFor) => set({ reasonsFor })}
        />
      </Part>
      <Part path="recommendation.reasonsAgainst">
        <LinesArea
          label={say('against')}
          hint={say('lines')}
          lines={recommendation.reasonsAgainst}
          onLines={(reasonsAgainst) => set({ reasonsAgainst })}
        />
      </Part>
      <Part path="recommendation.wouldChange">
        <TextArea
          label={say('wouldChange')}
          value={recommendation.wouldChange}
          onValue={(wouldChange) => set({ wouldChange })}
        />
      </Part>
    </Section>
  );
}
