import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { call } from '../../../api/call.ts';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { Sheet } from '../../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useCaseView } from '../../frame/case-context.tsx';
import type { MadeShare } from '../opinion-queries.ts';
import { shareWords } from './words.ts';

const spans = ['7', '30', '90'] as const;

/** For whom, how long, in which language. */
export function ShareForm({ onMade }: { readonly onMade: (made: MadeShare) => void }) {
  const { id: caseId } = useCaseView();
  const say = useWords(shareWords);
  const { locale } = useWording();
  const queries = useQueryClient();
  const [label, setLabel] = useState('');
  const [note, setNote] = useState('');
  const [days, setDays] = useState<(typeof spans)[number]>('30');
  const [language, setLanguage] = useState<'en' | 'zh'>(locale);
  const make = useMutation({
    mutationFn: () =>
      call('makeShare', {
        params: { caseId },
        body: { label: label.trim(), note, days: Number(days), language },
      }),
    onSuccess: (made) => {
      onMade(made);
      return queries.invalidateQueries({ queryKey: ['case', caseId, 'shares'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() !== '') make.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Sheet title={say('new')}>
        <TextField
          label={say('label')}
          hint={say('label.hint')}
          maxLength={80}
          value={label}
          onValue={setLabel}
        />
        <div className="row">
          <SelectField
            label={say('days')}
            value={days}
            options={spans.map((value) => ({ value, label: say('days.count', { count: Number(value) }) }))}
            onValue={(value) => value && setDays(value)}
          />
          <SelectField
            label={say('language')}
            value={language}
            options={[
              { value: 'en', label: 'English' },
              { value: 'zh', label: '中文' },
            ]}
            onValue={(value) => value && setLanguage(value)}
          />
        </div>
        <TextField label={say('note')} lines={3} maxLength={2_000} value={note} onValue={setNote} />
        <ProblemNotice error={make.error} />
        <div className="row">
          <Button type="submit" size="md" loading={make.isPending} disabled={label.trim() === ''}>
            {say('make')}
          </Button>
        </div>
      </Sheet>
    </form>
  );
}
