import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { languages, type Opinion } from '@overread/case';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { Part } from '../fields/part.tsx';
import { Pick } from '../fields/pick.tsx';
import { Section } from './section.tsx';
import { sectionWords } from './words.ts';

const settings = ['remote', 'remote-with-video', 'in-person'] as const;

/** In which language, from what and as whom the opinion is given. Its date is that of its signature. */
export function AboutSection() {
  const { own } = useRoom();
  const say = useWords(sectionWords);
  const { opinion, change } = own;
  const set = (part: Partial<Opinion>) => change((now) => ({ ...now, ...part }));
  const askAnew = useRefreshOnceKept();
  const { role, specialty, country } = opinion.reviewer;
  const isWhole = [role, specialty, country].every((part) => part.trim() !== '');
  return (
    <Section id="about">
      <Pick
        legend={say('about.language')}
        values={languages}
        say={(value) => say(`language.${value}`)}
        value={opinion.language}
        onValue={(language) => {
          set({ language });
          askAnew();
        }}
      />
      <p className="soft small">{say('about.languageHint')}</p>
      <Pick
        legend={say('about.setting')}
        values={settings}
        say={(value) => say(`setting.${value}`)}
        value={opinion.setting}
        onValue={(setting) => set({ setting })}
      />
      {opinion.caseType === 'spine' && (
        <TextField
          label={say('about.level')}
          width="short"
          maxLength={300}
          value={opinion.level}
          onValue={(level) => set({ level })}
        />
      )}
      <Part path="reviewer">
        {isWhole ? (
          <p>
            {say('about.as')}: {role} · {specialty} · {country}
          </p>
        ) : (
          <Notice tone="unsure">
            <p>{say('about.incomplete')}</p>
            <Link to="/directory-entry">{say('about.entry')}</Link>
          </Notice>
        )}
        <p className="soft small">{say('about.reviewer')}</p>
      </Part>
    </Section>
  );
}

/** The house says the effects of what is missing in the opinion's language: they are fetched once that is kept. */
function useRefreshOnceKept(): () => void {
  const { own } = useRoom();
  const isAsked = useRef(false);
  const { refresh, keeping } = own;
  const isKept = keeping.is === 'kept';
  useEffect(() => {
    if (!isAsked.current || !isKept) return;
    isAsked.current = false;
    void refresh().catch(() => undefined);
  }, [isKept, refresh]);
  return useCallback(() => {
    isAsked.current = true;
  }, []);
}
