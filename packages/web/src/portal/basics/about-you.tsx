import { useState } from 'react';
import { Choice } from '../../ui/choice/choice.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import type { BasicsPart } from './basics-part.ts';
import { countryNames } from './country-names.ts';
import { basicsWords } from './words.ts';

const sexes = ['female', 'male', 'other'] as const;

/** Year of birth, sex, where the person is treated. */
export function AboutYou({ basics, onChange }: BasicsPart) {
  const say = useWords(basicsWords);
  const { locale } = useWording();
  const [year, setYear] = useState(String(basics.birthYear ?? ''));
  const known = yearOf(year);
  return (
    <Sheet title={say('you')}>
      <p className="soft">{say('you.lead')}</p>
      <TextField
        label={say('born')}
        inputMode="numeric"
        maxLength={4}
        width="short"
        value={year}
        error={year.length === 4 && known === undefined ? say('born.wrong') : undefined}
        onValue={(text) => {
          setYear(text.replaceAll(/\D/g, ''));
          onChange({ birthYear: yearOf(text) });
        }}
      />
      <Choice
        name="sex"
        look="row"
        legend={say('sex')}
        value={basics.sex}
        onChange={(sex) => onChange({ sex })}
        options={sexes.map((value) => ({ value, label: say(`sex.${value}`) }))}
      />
      <SelectField
        label={say('country')}
        none={say('country.none')}
        value={basics.country ?? ''}
        options={countryNames(locale)}
        onValue={(country) => onChange({ country })}
      />
      <TextField
        label={say('hospital')}
        value={basics.hospital ?? ''}
        maxLength={500}
        onValue={(hospital) => onChange({ hospital })}
      />
    </Sheet>
  );
}

function yearOf(text: string): number | undefined {
  const year = Number(text);
  return text.length === 4 && year >= 1900 && year <= new Date().getFullYear() ? year : undefined;
}
