import { Button } from '@mantine/core';
import { bankFor, fillQuestion } from '@overread/case';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { questionsWords } from './words.ts';

interface Props {
  readonly taken: readonly string[];
  readonly full: boolean;
  readonly onTake: (text: string) => void;
}

/** Questions worth asking in a case like this, to adapt. */
export function Bank({ taken, full, onTake }: Props) {
  const { locale, t } = useWording();
  const say = useWords(questionsWords);
  const { basics } = useCaseView();
  const { side } = basics;
  const sideWord =
    side === 'left' || side === 'right' || side === 'both' ? t(`case.${side}`).toLowerCase() : '';
  const offered = bankFor(basics.caseType)
    .map(({ id }) => fillQuestion(id, locale, { side: sideWord }))
    .filter((text) => !taken.includes(text));
  return (
    <section className="questions-bank" aria-labelledby="questions-bank">
      <h2 id="questions-bank">{say('bank')}</h2>
      <p className="soft">{say('bankLead')}</p>
      <ul>
        {offered.map((text) => (
          <li key={text}>
            <p>{text}</p>
            <Button variant="default" disabled={full} onClick={() => onTake(text)}>
              {say('take')}
              <span className="visually-hidden">: {text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
