import { CaseIcon } from '../../check/choose-case/case-icon.tsx';
import { dayWord, momentWord } from '../../portal/day-word.ts';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { AcceptOffer } from './accept-offer.tsx';
import { DeclineOffer } from './decline-offer.tsx';
import type { ReadingGroup, ReadingRow } from './group-readings.ts';
import { workListWords } from './words.ts';

interface Props {
  readonly row: ReadingRow;
  readonly group: ReadingGroup;
}

const openWords = { offered: 'look', reading: 'open', more: 'open', signed: 'again' } as const;

/** One case as its reviewer needs to know it from afar. */
export function ReadingCard({ row, group }: Props) {
  const say = useWords(workListWords);
  const { locale, t } = useWording();
  const { id, code, caseType, side, images, questions, since, expiresAt, committed } = row;
  const isSided = side === 'left' || side === 'right' || side === 'both';
  const isReading = group === 'reading' || group === 'more';
  return (
    <li className="reading-card" data-group={group}>
      <CaseIcon caseType={caseType} />
      <div className="reading-card-what">
        <strong>
          {t(`case.${caseType}`)}
          {isSided && <span className="reading-card-side">{t(`case.${side}`)}</span>}
        </strong>
        <span>
          {say('images', { count: images })} · {say('questions', { count: questions })}
        </span>
        <span className="soft small">
          {code} ·{' '}
          {expiresAt === null
            ? say('since', { date: dayWord(since, locale) })
            : say('until', { date: momentWord(expiresAt, locale) })}
          {committed && isReading && ` · ${say('committed')}`}
        </span>
      </div>
      <div className="row reading-card-acts">
        <ButtonLink to="/readings/$caseId" params={{ caseId: id }} variant={isReading ? 'filled' : 'default'}>
          {say(openWords[group])}
          <span className="visually-hidden"> {code}</span>
        </ButtonLink>
        {row.as === 'reviewer' && (
          <ButtonLink to="/readings/$caseId/messages" params={{ caseId: id }} variant="default">
            {say('messages', { count: row.unread })}
            <span className="visually-hidden"> {code}</span>
          </ButtonLink>
        )}
        {row.state === 'follow-up' && (
          <ButtonLink to="/readings/$caseId/follow-up" params={{ caseId: id }}>
            {say('follow-up')}
            <span className="visually-hidden"> {code}</span>
          </ButtonLink>
        )}
        {group === 'offered' && (
          <>
            <AcceptOffer caseId={id} code={code} />
            <DeclineOffer caseId={id} code={code} />
          </>
        )}
      </div>
    </li>
  );
}
