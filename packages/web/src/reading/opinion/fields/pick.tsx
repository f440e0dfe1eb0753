import { useId } from 'react';
import { Choice } from '../../../ui/choice/choice.tsx';

interface Props<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly say: (value: Value) => string;
  /** Null: not said yet. Nothing is chosen beforehand. */
  readonly value: Value | null;
  readonly onValue: (value: Value) => void;
}

/** One of a few coded answers, in a row. */
export function Pick<Value extends string>({ legend, values, say, value, onValue }: Props<Value>) {
  const name = useId();
  return (
    <Choice
      name={name}
      legend={legend}
      look="row"
      options={values.map((one) => ({ value: one, label: say(one) }))}
      value={value ?? undefined}
      onChange={onValue}
    />
  );
}
