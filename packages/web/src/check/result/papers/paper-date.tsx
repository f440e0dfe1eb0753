import { useWording } from '../../../wording/wording.tsx';

interface Props {
  readonly name: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onDate: (date: string | undefined) => void;
}

/** The date written on a paper. */
export function PaperDate({ name, value, onDate }: Props) {
  const { t } = useWording();
  return (
    <input
      className="paper-date"
      type="date"
      aria-label={t('disc.paperDate', { file: name })}
      value={value}
      onChange={(event) => onDate(event.target.value || undefined)}
    />
  );
}
