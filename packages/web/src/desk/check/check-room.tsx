import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { countStates, mostUrgentFirst, stateOf } from '../../check/result/finding-state.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { Room } from '../../portal/frame/room.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { checkDeskQuery, type CheckDesk } from './check-queries.ts';
import { FindingPanel } from './finding-panel.tsx';
import { RequestsSheet } from './requests-sheet.tsx';
import { SettingSheet } from './setting-sheet.tsx';
import { checkWords } from './words.ts';
import '../desk.css';
import './check.css';

/** Where a coordinator decides whether the case can be read: what is there, what is missing, what to ask for. */
export function CheckRoom() {
  const { id: caseId } = useCaseView();
  const say = useWords(checkWords);
  const { locale } = useWording();
  const query = useQuery(checkDeskQuery(caseId, locale));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>{(desk) => <Desk desk={desk} />}</Loaded>
    </Room>
  );
}

function Desk({ desk }: { readonly desk: CheckDesk }) {
  const say = useWords(checkWords);
  const { t } = useWording();
  const { judgements } = desk;
  const check = withTold(desk);
  const [showsAll, setShowsAll] = useState(false);
  const findings = mostUrgentFirst(check.requirements) as CheckDesk['check']['requirements'][number][];
  const needed = findings.filter((one) => showsAll || !quiet.has(stateOf(one)));
  const [chosen, setChosen] = useState(needed[0]?.id);
  const now = findings.find(({ id }) => id === chosen) ?? needed[0];
  const panel = useRef<HTMLDivElement>(null);
  const isTurned = useRef(false);
  useEffect(() => {
    if (isTurned.current) panel.current?.querySelector('h2')?.focus();
    isTurned.current = false;
  });
  const choose = (id: string) => {
    setChosen(id);
    isTurned.current = true;
  };
  const counts = countStates(check.requirements);
  const markOf = (id: string) => judgements.find(({ requirement }) => requirement === id);
  return (
    <>
      <output className="check-verdict" data-verdict={check.verdict}>
        <strong>{say(`verdict.${check.verdict}`)}</strong>
        <span>{say('counts', counts)}</span>
      </output>
      <div className="check-desk">
        <nav aria-label={say('findings')}>
          <ol className="check-findings">
            {needed.map((finding) => {
              const judgement = markOf(finding.id);
              return (
                <li key={finding.id}>
                  <button
                    type="button"
                    data-state={stateOf(finding)}
                    aria-current={finding.id === now?.id ? 'true' : undefined}
                    onClick={() => choose(finding.id)}
                  >
                    <StateMark state={stateOf(finding)} />
                    <span className="check-finding-name">{finding.name}</span>
                    <span className="check-finding-state">
                      {t(`state.${stateOf(finding)}`)}
                      {judgement && ` · ${say(judgement.holds ? `kind.${judgement.kind}` : 'look-again')}`}
                    </span>
                  </button>
                </li>
              );
            })}
          </ol>
          <label className="desk-tick">
            <input
              type="checkbox"
              checked={showsAll}
              onChange={({ target }) => setShowsAll(target.checked)}
            />
            {say('show-all')}
          </label>
        </nav>
        <div ref={panel}>{now && <FindingPanel key={now.id} desk={desk} finding={now} />}</div>
      </div>
      <RequestsSheet desk={desk} />
      <SettingSheet desk={desk} />
    </>
  );
}

/** What was told in the case lacks nothing, though no paper says it. */
const withTold = ({ check, told }: CheckDesk): CheckDesk['check'] => ({
  ...check,
  requirements: check.requirements.map((one) =>
    told.includes(one.id) ? { ...one, verdict: 'met', remedy: null, request: null } : one,
  ),
});

const quiet: ReadonlySet<string> = new Set(['not-needed', 'would-help', 'depends']);
