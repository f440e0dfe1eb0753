import { Button } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { dayWord } from '../../portal/day-word.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Room } from '../../portal/frame/room.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { InviteFields, type Invited } from './invite-fields.tsx';
import { InviteProblem } from './invite-problem.tsx';
import { PassCode } from './pass-code.tsx';
import { phoneWords } from './words.ts';
import './phone.css';

const phoneQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'phone'],
    queryFn: () => call('viewPhoneCall', { params: { caseId } }),
  });

type Phone = Awaited<ReturnType<NonNullable<ReturnType<typeof phoneQuery>['queryFn']>>>;

/** How a case began on the telephone: for the patient to put right, for coordinators to see whether it was taken over. */
export function PhoneRoom() {
  const { id, standing } = useCaseView();
  const say = useWords(phoneWords);
  const { locale } = useWording();
  const query = useQuery(phoneQuery(id));
  const isDesk = standing.includes('coordinator');
  return (
    <Room title={say('room')} lead={say(isDesk ? 'room.desk' : 'room.patient')}>
      <Loaded query={query}>
        {({ call: told, takenOver, invited }) => (
          <>
            {isDesk && takenOver === null && (
              <Notice tone="unsure">
                <p>
                  {invited
                    ? say('waiting', { email: invited.email, date: dayWord(invited.expiresAt, locale) })
                    : say('lapsed')}
                </p>
                <p>{say('meanwhile')}</p>
              </Notice>
            )}
            {takenOver !== null && (
              <Notice tone="good">
                <p>{say(isDesk ? 'taken.desk' : 'taken.patient', { date: dayWord(takenOver, locale) })}</p>
              </Notice>
            )}
            <Sheet title={say('note')}>
              <p className="soft">
                {say('on', { date: dayWord(told.at, locale), who: say(`caller.${told.caller}`) })}
              </p>
              <p>
                <strong>{told.name}</strong>
                {told.phone !== '' && ` · ${told.phone}`}
              </p>
              <p className="phone-said">{told.said}</p>
            </Sheet>
            {isDesk && takenOver === null && <InviteAgain invited={invited} />}
          </>
        )}
      </Loaded>
    </Room>
  );
}

function InviteAgain({ invited }: Pick<Phone, 'invited'>) {
  const { id: caseId } = useCaseView();
  const say = useWords(phoneWords);
  const { locale } = useWording();
  const queries = useQueryClient();
  const [to, setTo] = useState<Invited>({ email: invited?.email ?? '', language: locale });
  const again = useMutation({
    mutationFn: (body: Invited) =>
      call('invitePatient', { params: { caseId }, body: { ...body, over: invited?.id ?? null } }),
    onSettled: () => queries.invalidateQueries(phoneQuery(caseId)),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (to.email !== '') again.mutate(to);
  };
  return (
    <Sheet title={say('again')}>
      {again.data ? (
        <PassCode passCode={again.data.passCode} email={again.variables.email} />
      ) : (
        <form className="stack" onSubmit={submit}>
          <p>{say('again.lead')}</p>
          <InviteFields invited={to} onInvited={setTo} />
          <InviteProblem error={again.error} />
          <div className="row">
            <Button type="submit" size="md" loading={again.isPending}>
              {say('again.do')}
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  );
}
