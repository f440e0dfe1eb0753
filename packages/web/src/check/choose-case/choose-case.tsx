import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState, type FormEvent } from 'react';
import type { Side } from '@overread/imaging';
import { caseTypes } from '@overread/readiness';
import { Choice } from '../../ui/choice/choice.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { useWording } from '../../wording/wording.tsx';
import { choiceOf, needsSide } from '../case-choices.ts';
import { useCheck } from '../check-context.tsx';
import { caseIsChosen } from '../check-state.ts';
import { CaseIcon } from './case-icon.tsx';
import './choose-case.css';

/** Brings the rules' words with it, which the first screen else does without. */
const RegionChoice = lazy(() =>
  import('./region-choice.tsx').then((module) => ({ default: module.RegionChoice })),
);

/** First screen: the case type, the side, and the part of the body where the type leaves it open. */
export function ChooseCase() {
  const { t } = useWording();
  const { state, dispatch } = useCheck();
  const navigate = useNavigate();
  const [incomplete, setIncomplete] = useState(false);
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (caseIsChosen(state)) void navigate({ to: '/questions' });
    else setIncomplete(true);
  };
  const { caseType, region, side } = state;
  const regions = caseType ? choiceOf[caseType].regions : [];
  return (
    <form className="choose-case" onSubmit={goOn}>
      <PageHeading title={t('case.heading')} lead={t('case.lead')} />
      <Choice
        name="case-type"
        look="cards"
        legend={t('case.type')}
        value={caseType}
        onChange={(chosen) => dispatch({ do: 'choose-case', caseType: chosen })}
        options={caseTypes.map((value) => ({
          value,
          label: t(`case.${value}`),
          hint: t(`case.${value}.hint`),
          icon: <CaseIcon caseType={value} />,
        }))}
      />
      {regions.length > 0 && (
        <Suspense>
          <RegionChoice
            regions={regions}
            value={region}
            onChange={(chosen) => dispatch({ do: 'choose-region', region: chosen })}
          />
        </Suspense>
      )}
      {caseType && needsSide(caseType, region) && (
        <Choice
          name="side"
          look="row"
          legend={t('case.side')}
          value={side}
          onChange={(chosen: Side) => dispatch({ do: 'choose-side', side: chosen })}
          options={choiceOf[caseType].sides.map((value) => ({ value, ...sideWords(value) }))}
        />
      )}
      <div className="choose-case-go">
        <Button type="submit" size="lg">
          {t('app.continue')}
        </Button>
        <p role="alert" className="choose-case-incomplete">
          {incomplete && !caseIsChosen(state) ? t('case.incomplete') : ''}
        </p>
      </div>
    </form>
  );

  function sideWords(value: Side) {
    if (value === 'left') return { label: t('case.left'), hint: t('case.leftHint') };
    if (value === 'right') return { label: t('case.right'), hint: t('case.rightHint') };
    return { label: t('case.both') };
  }
}
