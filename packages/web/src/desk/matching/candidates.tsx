import { Button } from '@mantine/core';
import { sayMatch, type MatchWord } from '@overread/case';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { lackingFor, mayMove } from '../../portal/frame/rooms.ts';
import { SelectField } from '../../ui/field/select-field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { MoveRefused } from '../next/move-refused.tsx';
import { readersAmong, type Candidate, type Offer } from './kinds.ts';
import { matchingWords, offerHours } from './words.ts';

interface Props {
  readonly candidates: readonly Candidate[];
  readonly offers: readonly Offer[];
}

const atMost = 2;

/** Who may be asked with what speaks for them, the offer itself, and who may not be asked. */
export function Candidates({ candidates, offers }: Props) {
  const say = useWords(matchingWords);
  const view = useCaseView();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const may = candidates.filter(({ barredBy }) => barredBy.length === 0);
  const barred = candidates.filter(({ barredBy }) => barredBy.length > 0);
  const open = offers.filter(({ answer }) => answer === 'open').length;
  const places = atMost - open - readersAmong(candidates).length;
  const still = chosen.filter((id) => may.some(({ personId }) => personId === id));
  const toggle = (id: string) =>
    setChosen(still.includes(id) ? still.filter((one) => one !== id) : [...still, id]);
  return (
    <Sheet title={say('candidates')}>
      {places > 0 && (
        <p className="desk-soft">{say(may.length > 0 ? 'candidates.lead' : 'candidates.none')}</p>
      )}
      <ul className="desk-list">
        {may.map((one) => (
          <CandidateRow
            key={one.personId}
            candidate={one}
            isChosen={still.includes(one.personId)}
            isClosed={still.length >= places && !still.includes(one.personId)}
            onToggle={() => toggle(one.personId)}
          />
        ))}
      </ul>
      {places <= 0 && <p className="desk-soft">{say('full')}</p>}
      {!mayMove('offer-case', view) && <p className="desk-soft">{say('notNow')}</p>}
      {lackingFor('offer-case', view).includes('consent-to-share') && (
        <Notice tone="unsure">
          <p>{say('noConsent')}</p>
        </Notice>
      )}
      {still.length === atMost && (
        <Notice tone="plain">
          <p>{say('blind')}</p>
        </Notice>
      )}
      <MakeOffer chosen={still} isClosed={may.length === 0 || places <= 0} onMade={() => setChosen([])} />
      {barred.length > 0 && <Barred candidates={barred} />}
    </Sheet>
  );
}

interface RowProps {
  readonly candidate: Candidate;
  readonly isChosen: boolean;
  readonly isClosed: boolean;
  readonly onToggle: () => void;
}

function CandidateRow({ candidate, isChosen, isClosed, onToggle }: RowProps) {
  const say = useWords(matchingWords);
  const { locale } = useWording();
  const { name, points, reasons } = candidate;
  return (
    <li>
      <label className="desk-pick">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isClosed}
          aria-label={say('pick', { name })}
          onChange={onToggle}
        />
        <span className="desk-what">
          <strong>{name}</strong>
          <span className="desk-soft">{say('points', { points })}</span>
        </span>
      </label>
      <ul className="desk-reasons">
        {reasons.map(({ code, points: each, count }) => (
          <li key={code}>
            <span className="desk-points">{each > 0 ? `+${each}` : each}</span>
            <span>{sayMatch(code as MatchWord, locale, count)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

interface MakeProps {
  readonly chosen: readonly string[];
  readonly isClosed: boolean;
  readonly onMade: () => void;
}

function MakeOffer({ chosen, isClosed, onMade }: MakeProps) {
  const say = useWords(matchingWords);
  const view = useCaseView();
  const queries = useQueryClient();
  const [hours, setHours] = useState<`${(typeof offerHours)[number]}`>('72');
  const offer = useMutation({
    mutationFn: () =>
      call('makeOffers', {
        params: { caseId: view.id },
        body: { personIds: [...chosen] as never[], hours: Number(hours) },
      }),
    onSuccess: onMade,
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', view.id] }),
  });
  const isHeld =
    chosen.length === 0 || !mayMove('offer-case', view) || lackingFor('offer-case', view).length > 0;
  return (
    <>
      <div className="desk-ask" hidden={isClosed}>
        <SelectField
          label={say('expires')}
          value={hours}
          options={offerHours.map((one) => ({ value: `${one}` as const, label: say(`hours.${one}`) }))}
          onValue={(value) => value && setHours(value)}
        />
        <Button disabled={isHeld} loading={offer.isPending} onClick={() => offer.mutate()}>
          {say('offer', { count: Math.max(1, chosen.length) })}
        </Button>
      </div>
      <MoveRefused error={offer.error} />
      {offer.isSuccess && chosen.length === 0 && (
        <Notice tone="good" spoken>
          <p>{say('offer.done')}</p>
        </Notice>
      )}
    </>
  );
}

function Barred({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const say = useWords(matchingWords);
  const { locale } = useWording();
  return (
    <details className="desk-barred">
      <summary>{say('barred', { count: candidates.length })}</summary>
      <ul className="desk-list">
        {candidates.map(({ personId, name, barredBy }) => (
          <li key={personId}>
            <strong>{name}</strong>
            <ul className="desk-bars">
              {barredBy.map((code) => (
                <li key={code}>{sayMatch(code as MatchWord, locale)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
