import './picture.css';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** What the bar shows. */
    readonly value: number;
    readonly cells: readonly string[];
  }[];
}

/** A table whose first figure is drawn as a bar, too: the picture and its numbers in one. */
export function BarTable({ caption, columns, rows }: Props) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    // It may scroll sideways, and must be reached with the keyboard then.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="picture-table" tabIndex={0} aria-label={caption}>
      <table className="bar-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, cells }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden focusable="false">
                  <rect x="0" y="0" width={(value / most) * 100} height="4" />
                </svg>
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
