import { IconX } from '@tabler/icons-react';
import type { OpinionFinding } from '@overread/case';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { opinionWords } from '../words.ts';
import { measuredText } from './measured-text.ts';

interface Props {
  readonly finding: OpinionFinding;
  readonly onFinding: (change: Partial<OpinionFinding>) => void;
}

/** What was measured for a finding. Numbers come from the images; here they can only be taken out. */
export function FindingMeasurements({ finding, onFinding }: Props) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const { measurements } = finding;
  if (measurements.length === 0) return null;
  return (
    <ul className="image-cites" aria-label={say('measure.heading')}>
      {measurements.map((one, index) => {
        const text = measuredText(one, locale);
        return (
          <li key={`${one.measurement}-${index}`} className="image-cite">
            <span>{text}</span>
            <button
              type="button"
              aria-label={say('measure.remove', { text })}
              onClick={() => onFinding({ measurements: measurements.filter((_, at) => at !== index) })}
            >
              <IconX size={16} stroke={2} aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
