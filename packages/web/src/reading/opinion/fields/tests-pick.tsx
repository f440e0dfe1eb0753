import { inPersonTests, inPersonTestsOf, type InPersonTestId } from '@overread/case';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { opinionWords } from '../words.ts';
import { ManyOf } from './many-of.tsx';

interface Props {
  readonly tests: readonly InPersonTestId[];
  readonly onTests: (tests: InPersonTestId[]) => void;
}

/** Tests by hand that would answer what images cannot, those of the case type. */
export function TestsPick({ tests, onTests }: Props) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const { own } = useRoom();
  return (
    <>
      <ManyOf
        heading={say('tests.heading')}
        count={say('tests.chosen', { count: tests.length })}
        options={inPersonTestsOf[own.opinion.caseType].map((value) => ({
          value,
          label: inPersonTests[value][locale],
        }))}
        chosen={tests}
        onChosen={onTests}
      />
      {tests.length > 0 && (
        <p className="soft small">{tests.map((test) => inPersonTests[test][locale]).join(' · ')}</p>
      )}
    </>
  );
}
