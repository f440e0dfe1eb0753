import { Button } from '@mantine/core';
import type { Basics, PhoneCall } from '@overread/case';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { WhatItIsAbout } from '../../portal/basics/what-it-is-about.tsx';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { InviteFields, type Invited } from './invite-fields.tsx';
import { InviteProblem } from './invite-problem.tsx';
import { PassCode } from './pass-code.tsx';
import { phoneWords } from './words.ts';
import '../../portal/basics/basics.css';

const unknownCase: Basics = {
  caseType: 'knee-replacement',
  side: 'unknown',
  earlierSurgery: [],
  conservative: [],
  answers: {},
};

/** A coordinator with a patient on the telephone: what it is about, who calls, what they say. */
export function OpenByPhone() {
  const say = useWords(phoneWords);
  const { locale } = useWording();
  const queries = useQueryClient();
  const [basics, setBasics] = useState(unknownCase);
  const [told, setTold] = useState<PhoneCall>({ caller: 'patient', name: '', phone: '', said: '' });
  const [invited, setInvited] = useState<Invited>({ email: '', language: locale });
  const [isTried, setTried] = useState(false);
  const open = useMutation({
    mutationFn: () => call('openCaseByPhone', { body: { basics, call: told, ...invited } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (open.data)
    return (
      <div className="stack">
        <PageHeading title={say('opened', { code: open.data.code })} />
        <Sheet>
          <PassCode passCode={open.data.passCode} email={invited.email} />
          <div className="row">
            <ButtonLink to="/cases/$caseId" params={{ caseId: open.data.caseId }} size="md">
              {say('to')}
            </ButtonLink>
          </div>
        </Sheet>
      </div>
    );
  const isMissing = [told.name, told.said, invited.email].some((text) => text.trim() === '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isMissing) open.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <PageHeading title={say('heading')} lead={say('lead')} />
      <Sheet title={say('who')}>
        <Choice
          name="caller"
          look="row"
          legend={say('caller')}
          value={told.caller}
          onChange={(caller) => setTold({ ...told, caller })}
          options={(['patient', 'relative'] as const).map((value) => ({
            value,
            label: say(`caller.${value}`),
          }))}
        />
        <TextField
          label={say('name')}
          autoComplete="off"
          maxLength={120}
          value={told.name}
          onValue={(name) => setTold({ ...told, name })}
        />
        <TextField
          label={say('phone')}
          type="tel"
          autoComplete="off"
          maxLength={40}
          value={told.phone}
          onValue={(phone) => setTold({ ...told, phone })}
        />
        <InviteFields invited={invited} onInvited={setInvited} />
      </Sheet>
      <WhatItIsAbout basics={basics} onChange={(some) => setBasics({ ...basics, ...some })} />
      <Sheet>
        <TextField
          label={say('said')}
          hint={say('said.hint')}
          lines={6}
          maxLength={5_000}
          value={told.said}
          onValue={(said) => setTold({ ...told, said })}
        />
        {isTried && isMissing && (
          <Notice tone="bad" spoken>
            <p>{say('missing')}</p>
          </Notice>
        )}
        <InviteProblem error={open.error} />
        <div className="row">
          <Button type="submit" size="md" loading={open.isPending}>
            {say('open')}
          </Button>
        </div>
      </Sheet>
    </form>
  );
}
