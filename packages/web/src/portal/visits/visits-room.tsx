import { Button } from '@mantine/core';
import { inPersonTests, type VisitView } from '@overread/case';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { PlanForm } from './plan-form.tsx';
import { VisitActs } from './visit-acts.tsx';
import { visitsQuery, type Visits } from './visit-queries.ts';
import { timeIn } from './visit-times.ts';
import { visitWords } from './words.ts';
import './visits.css';

/** Appointments: when by both clocks, where, what to bring, and what came of them. */
export function VisitsRoom() {
  const { id: caseId } = useCaseView();
  const say = useWords(visitWords);
  const query = useQuery(visitsQuery(caseId));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>{(all) => <All {...all} />}</Loaded>
    </Room>
  );
}

function All({ visits, askedTests }: Visits) {
  const say = useWords(visitWords);
  const { standing } = useCaseView();
  const [plans, setPlans] = useState(false);
  const isCoordinator = standing.includes('coordinator');
  return (
    <>
      {visits.length === 0 && <p>{say('none')}</p>}
      <ol className="visits">
        {visits.map((visit) => (
          <li key={visit.id} data-state={visit.state}>
            <Visit visit={visit} askedTests={askedTests} />
          </li>
        ))}
      </ol>
      {isCoordinator && (
        <>
          <div className="row no-print">
            <Button
              variant={plans ? 'default' : 'filled'}
              aria-expanded={plans}
              onClick={() => setPlans(!plans)}
            >
              {say('plan')}
            </Button>
          </div>
          {plans && (
            <Sheet title={say('plan')}>
              <PlanForm askedTests={askedTests} onDone={() => setPlans(false)} />
            </Sheet>
          )}
        </>
      )}
    </>
  );
}

interface VisitProps {
  readonly visit: VisitView;
  readonly askedTests: Visits['askedTests'];
}

function Visit({ visit, askedTests }: VisitProps) {
  const say = useWords(visitWords);
  const { locale } = useWording();
  const { startsAt, zone, minutes, state, kind, tests, interpreter, notes, wish, reason, outcome } = visit;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isOpen = state !== 'attended' && state !== 'cancelled';
  return (
    <article className="visit">
      <header>
        <p className="visit-state">{say(`state.${state}`)}</p>
        <h2>{timeIn(startsAt, zone, locale)}</h2>
        <p className="soft">
          {say('there', { zone, minutes })}
          {here !== zone && ` · ${say('here', { time: timeIn(startsAt, here, locale) })}`}
        </p>
      </header>
      <dl className="visit-facts">
        <Fact name={say('where')} value={place(visit, say(`kind.${kind}`))} />
        <Fact name={say('contact')} value={visit.contact} />
        <Fact name={say('tests')} value={tests.map((test) => inPersonTests[test][locale]).join('\n')} />
        <Fact
          name={say('interpreter')}
          value={interpreter.isNeeded ? interpreter.who || say('interpreter.nobody') : ''}
        />
        <Fact name={say('notes')} value={notes} />
        <Fact name={say('wish')} value={wish} />
        <Fact name={say('reason')} value={reason} />
        <Fact name={say('outcome')} value={outcome} />
      </dl>
      {isOpen && interpreter.isNeeded && !interpreter.isBooked && (
        <p className="visit-warn">{say('interpreter.open')}</p>
      )}
      {isOpen && kind === 'in-person' && <Bring />}
      <VisitActs visit={visit} askedTests={askedTests} />
    </article>
  );
}

const place = ({ hospital, department, address, room }: VisitView, kind: string): string =>
  [kind, hospital, department, room, address].filter((part) => part !== '').join('\n');

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What a person has to have with them, with the way to each thing that the case itself can give. */
function Bring() {
  const say = useWords(visitWords);
  const { id: caseId, basics, state } = useCaseView();
  const hasOpinion = state === 'delivered' || state === 'follow-up' || state === 'closed';
  return (
    <div className="visit-bring">
      <h3>{say('bring')}</h3>
      <ul>
        <li>{say('bring.passport')}</li>
        <li>
          {say('bring.disc')}{' '}
          <Link to="/cases/$caseId/disc" params={{ caseId }} className="no-print">
            {say('bring.disc.do')}
          </Link>
        </li>
        {hasOpinion && <li>{say('bring.opinion')}</li>}
        {basics.hardware === 'yes' && <li>{say('bring.implant')}</li>}
        <li>{say('bring.medicines')}</li>
        <li>{say('bring.questions')}</li>
        <li>{say('bring.contact')}</li>
      </ul>
      <div className="row no-print">
        <Button variant="subtle" onClick={() => globalThis.print()}>
          {say('print')}
        </Button>
      </div>
    </div>
  );
}
