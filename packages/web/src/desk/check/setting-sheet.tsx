import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { settings } from '@overread/case';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { momentWord } from '../../portal/day-word.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import type { CheckDesk } from './check-queries.ts';
import { checkWords } from './words.ts';

type Chosen = NonNullable<CheckDesk['setting']['chosen']>;

/** From afar or in person: what the rules say, why, and where a person sees it otherwise. */
export function SettingSheet({ desk }: { readonly desk: CheckDesk }) {
  const say = useWords(checkWords);
  const { locale } = useWording();
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  const { computed, chosen } = desk.setting;
  const [value, setValue] = useState<Chosen['value']>();
  const [reason, setReason] = useState('');
  const choose = useMutation({
    mutationFn: (next: Pick<Chosen, 'value' | 'reason'> | null) =>
      call('chooseSetting', { params: { caseId }, body: { version: desk.version, chosen: next } }),
    onSuccess: () => {
      setValue(undefined);
      setReason('');
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  return (
    <Sheet title={say('setting')}>
      <p>
        <strong>{say(`setting.${chosen?.value ?? computed}`)}</strong>
      </p>
      <ul className="check-evidence">
        {desk.check.setting.reasons.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{text}</li>
        ))}
      </ul>
      {chosen && (
        <p className="soft small">
          {say('by', { name: chosen.by, date: momentWord(chosen.at, locale) })} ·{' '}
          {say('setting.rules', { setting: say(`setting.${computed}`) })}
        </p>
      )}
      {computed === 'emergency' ? null : (
        <details className="check-more">
          <summary>{say('setting.change')}</summary>
          <div className="desk-form">
            <SelectField
              label={say('setting.which')}
              none={say('setting.none')}
              value={value ?? ''}
              options={settings.map((one) => ({ value: one, label: say(`setting.${one}`) }))}
              onValue={setValue}
            />
            <TextField
              label={say('setting.why')}
              hint={say('setting.why.hint')}
              lines={2}
              maxLength={2_000}
              value={reason}
              onValue={setReason}
            />
            <ProblemNotice error={choose.error} />
            <div className="row">
              <Button
                disabled={!value || reason.trim() === ''}
                loading={choose.isPending}
                onClick={() => value && choose.mutate({ value, reason: reason.trim() })}
              >
                {say('keep')}
              </Button>
              {chosen && (
                <Button variant="subtle" onClick={() => choose.mutate(null)}>
                  {say('setting.back')}
                </Button>
              )}
            </div>
          </div>
        </details>
      )}
    </Sheet>
  );
}
