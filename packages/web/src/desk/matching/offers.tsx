import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { mayMove } from '../../portal/frame/rooms.ts';
import { momentWord } from '../../portal/day-word.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { MoveRefused } from '../next/move-refused.tsx';
import { readersAmong, type Candidate, type Offer } from './kinds.ts';
import { matchingWords, type MatchingWord } from './words.ts';

interface Props {
  readonly offers: readonly Offer[];
  readonly candidates: readonly Candidate[];
}

/** Who was asked and what they answered, and who reads the case now. */
export function Offers({ offers, candidates }: Props) {
  const say = useWords(matchingWords);
  const reading = readersAmong(candidates).map(({ personId }) => personId);
  const lastOf = (personId: string) => offers.findLast((one) => one.personId === personId);
  return (
    <Sheet title={say('offers')}>
      {offers.length === 0 && <p className="desk-soft">{say('offers.none')}</p>}
      <ul className="desk-list">
        {offers.map((offer) => (
          <OfferRow
            key={offer.id}
            offer={offer}
            isReading={reading.includes(offer.personId) && lastOf(offer.personId) === offer}
          />
        ))}
      </ul>
    </Sheet>
  );
}

interface RowProps {
  readonly offer: Offer;
  readonly isReading: boolean;
}

function OfferRow({ offer, isReading }: RowProps) {
  const say = useWords(matchingWords);
  const { locale } = useWording();
  const view = useCaseView();
  const caseId = view.id;
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => call('withdrawOffer', { params: { caseId, offerId: offer.id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const { name, answer, reason, offeredAt, expiresAt } = offer;
  const answered = say(`answer.${answer}`, answer === 'open' ? { date: momentWord(expiresAt, locale) } : {});
  const because: MatchingWord | null = reason === null ? null : `because.${reason as 'other'}`;
  return (
    <li>
      <span className="desk-what">
        <strong>{name}</strong>
        <span>
          {isReading ? say('readers') : answered}
          {because && `: ${say(because)}`}
        </span>
        <span className="desk-soft">{say('offered', { date: momentWord(offeredAt, locale) })}</span>
      </span>
      {answer === 'open' && (
        <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {say('withdraw', { name })}
        </Button>
      )}
      {isReading && mayMove('hand-back', view) && <TakeBack personId={offer.personId} name={name} />}
      <MoveRefused error={withdraw.error} />
    </li>
  );
}

interface TakeBackProps {
  readonly personId: Candidate['personId'];
  readonly name: string;
}

function TakeBack({ personId, name }: TakeBackProps) {
  const say = useWords(matchingWords);
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const takeBack = useMutation({
    mutationFn: () =>
      call('moveCase', { params: { caseId, move: 'hand-back' }, body: { reason: reason.trim(), personId } }),
    onSuccess: () => setOpen(false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  if (!isOpen)
    return (
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('takeBack', { name })}
      </Button>
    );
  return (
    <div className="desk-form">
      <TextField
        label={say('takeBack.reason')}
        hint={say('takeBack.hint')}
        lines={3}
        maxLength={2_000}
        value={reason}
        onValue={setReason}
      />
      <MoveRefused error={takeBack.error} />
      <div className="row">
        <Button
          disabled={reason.trim() === ''}
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate()}
        >
          {say('takeBack.do')}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {say('takeBack.cancel')}
        </Button>
      </div>
    </div>
  );
}
