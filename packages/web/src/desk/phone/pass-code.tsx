import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { phoneWords } from './words.ts';
import './phone.css';

interface Props {
  readonly passCode: string;
  readonly email: string;
}

/** The code as it is read out, in two halves; shown this once. */
export function PassCode({ passCode, email }: Props) {
  const say = useWords(phoneWords);
  return (
    <>
      <Notice tone="unsure" spoken>
        <p>{say('code.lead')}</p>
      </Notice>
      <p className="phone-code">
        <span className="soft small">{say('code')}</span>
        <code>{`${passCode.slice(0, 4)} ${passCode.slice(4)}`}</code>
      </p>
      <p>{say('sent', { email })}</p>
    </>
  );
}
