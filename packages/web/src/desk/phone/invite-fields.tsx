import { Choice } from '../../ui/choice/choice.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { useWords } from '../../wording/wording.tsx';
import { phoneWords } from './words.ts';

export interface Invited {
  readonly email: string;
  readonly language: 'en' | 'zh';
}

interface Props {
  readonly invited: Invited;
  readonly onInvited: (invited: Invited) => void;
}

/** Where the link goes, and in which language. */
export function InviteFields({ invited, onInvited }: Props) {
  const say = useWords(phoneWords);
  return (
    <>
      <TextField
        label={say('email')}
        hint={say('email.hint')}
        type="email"
        autoComplete="off"
        maxLength={254}
        value={invited.email}
        onValue={(email) => onInvited({ ...invited, email })}
      />
      <Choice
        name="language"
        look="row"
        legend={say('language')}
        value={invited.language}
        onChange={(language) => onInvited({ ...invited, language })}
        options={[
          { value: 'en', label: 'English' },
          { value: 'zh', label: '中文' },
        ]}
      />
    </>
  );
}
