interface Props<Value extends string> {
  readonly heading: string;
  /** How many are chosen, in words. */
  readonly count: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChosen: (chosen: Value[]) => void;
}

/** Several of many, folded away while not needed. */
export function ManyOf<Value extends string>({ heading, count, options, chosen, onChosen }: Props<Value>) {
  const toggle = (value: Value) =>
    onChosen(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <details className="many-of">
      <summary>
        {heading} <span className="soft small">{count}</span>
      </summary>
      <ul>
        {options.map(({ value, label }) => (
          <li key={value}>
            <label className="reading-tick">
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
