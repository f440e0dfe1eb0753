import { confidences } from '@overread/case';
import { useWords } from '../../../wording/wording.tsx';
import { opinionWords } from '../words.ts';
import { Pick } from './pick.tsx';

type Confidence = (typeof confidences)[number];

interface Props {
  readonly legend?: string;
  readonly value: Confidence | null;
  readonly onValue: (value: Confidence) => void;
}

/** How sure the reviewer is. */
export function ConfidencePick({ legend, value, onValue }: Props) {
  const say = useWords(opinionWords);
  return (
    <Pick
      legend={legend ?? say('finding.confidence')}
      values={confidences}
      say={(one) => say(`confidence.${one}`)}
      value={value}
      onValue={onValue}
    />
  );
}
