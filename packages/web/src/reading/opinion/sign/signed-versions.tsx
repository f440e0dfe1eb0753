import { momentWord } from '../../../portal/day-word.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { AmendForm } from './amend-form.tsx';
import { signWords } from './words.ts';

/** What was signed, when, and by which fingerprint it is known. */
export function SignedVersions() {
  const { own } = useRoom();
  const say = useWords(signWords);
  const { locale } = useWording();
  if (own.signed.length === 0) return null;
  return (
    <>
      {!own.isDraft && (
        <Notice tone="good" spoken>
          <h3>{say('signed')}</h3>
          <p>{say('signed.lead')}</p>
        </Notice>
      )}
      <ul className="signed-versions">
        {own.signed.map(({ version, signedAt, hash, language }) => (
          <li key={version}>
            <strong>{say('version', { version })}</strong> ·{' '}
            {say('signed.at', { date: momentWord(signedAt, locale) })} ·{' '}
            {say('language', { language: say(`language.${language}`) })}
            <div className="soft small">{say('hash')}</div>
            <code>{hash}</code>
          </li>
        ))}
      </ul>
      {!own.isDraft && <AmendForm />}
    </>
  );
}
