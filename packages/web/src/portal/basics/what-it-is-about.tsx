import type { Region, Side } from '@overread/imaging';
import { caseTypes } from '@overread/readiness';
import { choiceOf, needsSide } from '../../check/case-choices.ts';
import { CaseIcon } from '../../check/choose-case/case-icon.tsx';
import { RegionChoice } from '../../check/choose-case/region-choice.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import type { BasicsPart } from './basics-part.ts';
import { basicsWords } from './words.ts';

/** Case type, part of the body, side. */
export function WhatItIsAbout({ basics, onChange }: BasicsPart) {
  const say = useWords(basicsWords);
  const { t } = useWording();
  const { caseType, side } = basics;
  const { regions, sides } = choiceOf[caseType];
  const region = regions.find((one) => one === basics.region);
  const sided = needsSide(caseType, region);
  const chooseRegion = (chosen: Region) =>
    onChange({ region: chosen, side: needsSide(caseType, chosen) ? sidedOf(side) : 'not-applicable' });
  return (
    <Sheet>
      <div className="basics-type">
        <CaseIcon caseType={caseType} />
        <SelectField
          label={say('type')}
          value={caseType}
          options={caseTypes.map((value) => ({ value, label: t(`case.${value}`) }))}
          onValue={(chosen) =>
            chosen &&
            onChange({
              caseType: chosen,
              region: undefined,
              side: needsSide(chosen, undefined) ? sidedOf(side) : 'not-applicable',
            })
          }
          width="full"
        />
      </div>
      {regions.length > 0 && <RegionChoice regions={regions} value={region} onChange={chooseRegion} />}
      {sided && (
        <Choice
          name="side"
          look="row"
          legend={say('side')}
          value={sides.find((one) => one === side)}
          onChange={(chosen: Side) => onChange({ side: chosen })}
          options={sides.map((value) => ({
            value,
            label: t(value === 'unknown' ? 'case.both' : `case.${value}`),
          }))}
        />
      )}
    </Sheet>
  );
}

const sidedOf = <S extends string>(side: S): S | 'unknown' => (side === 'not-applicable' ? 'unknown' : side);
