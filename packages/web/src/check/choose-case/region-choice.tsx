import type { Region } from '@overread/imaging';
import { Choice } from '../../ui/choice/choice.tsx';
import { regionWord } from '../../wording/disc-words.ts';
import { useWording } from '../../wording/wording.tsx';

interface Props {
  readonly regions: readonly Region[];
  readonly value: Region | undefined;
  readonly onChange: (region: Region) => void;
}

/** The part of the body, where the case type leaves it open. */
export function RegionChoice({ regions, value, onChange }: Props) {
  const { locale, t } = useWording();
  return (
    <Choice
      name="region"
      look="row"
      legend={t('case.region')}
      value={value}
      onChange={onChange}
      options={regions.map((region) => ({ value: region, label: regionWord(region, locale) }))}
    />
  );
}
