export interface Fact {
  readonly name: string;
  readonly values: readonly string[];
  /** A remark rather than a value. */
  readonly isQuiet?: boolean;
}

/** Named facts; what has no value is not shown. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const shown = facts.filter(({ values }) => values.length > 0);
  if (shown.length === 0) return null;
  return (
    <dl className="glance-facts">
      {shown.map(({ name, values, isQuiet = false }) => (
        <div key={name}>
          <dt>{name}</dt>
          {values.map((value) => (
            <dd key={value} className={isQuiet ? 'soft' : undefined}>
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
