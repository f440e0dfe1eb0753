import { countWords, wordLimits } from '@overread/case';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { ConfidencePick } from '../fields/confidence-pick.tsx';
import { LinesArea } from '../fields/lines-area.tsx';
import { Part } from '../fields/part.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

/** Diagnosis, history as understood, the summary in plain words, what stays uncertain. */
export function WordsSection() {
  const { own } = useRoom();
  const say = useWords(sectionWords);
  const { diagnosis, history, summary, uncertainty, confidence } = own.opinion;
  const counted = (text: string, limit: number) => say('words.count', { words: countWords(text), limit });
  const setDiagnosis = (part: Partial<typeof diagnosis>) =>
    own.change((now) => ({ ...now, diagnosis: { ...now.diagnosis, ...part } }));
  return (
    <Section id="words">
      <Part path="diagnosis.working">
        <TextArea
          label={say('words.diagnosis')}
          value={diagnosis.working}
          onValue={(working) => setDiagnosis({ working })}
        />
      </Part>
      <LinesArea
        label={say('words.alternatives')}
        hint={say('words.linesEach')}
        lines={diagnosis.alternatives}
        onLines={(alternatives) => setDiagnosis({ alternatives })}
      />
      <Part path="history">
        <TextArea
          label={say('words.history')}
          rows={4}
          value={history}
          count={counted(history, wordLimits.history)}
          onValue={(text) => own.change((now) => ({ ...now, history: text }))}
        />
      </Part>
      <Part path="summary">
        <TextArea
          label={say('words.summary')}
          hint={say('words.summaryHint')}
          rows={6}
          value={summary}
          count={counted(summary, wordLimits.summary)}
          onValue={(text) => own.change((now) => ({ ...now, summary: text }))}
        />
      </Part>
      <Part path="uncertainty">
        <TextArea
          label={say('words.uncertainty')}
          value={uncertainty}
          onValue={(text) => own.change((now) => ({ ...now, uncertainty: text }))}
        />
      </Part>
      <Part path="confidence">
        <ConfidencePick
          legend={say('words.confidence')}
          value={confidence}
          onValue={(value) => own.change((now) => ({ ...now, confidence: value }))}
        />
      </Part>
    </Section>
  );
}
