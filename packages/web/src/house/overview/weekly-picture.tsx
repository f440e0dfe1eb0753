import { useId } from 'react';
import './picture.css';

interface Props {
  readonly caption: string;
  /** Heads the column of weeks. */
  readonly week: string;
  readonly weeks: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** How a value is said. */
  readonly say: (value: number) => string;
  readonly showTable: string;
}

const width = 240;
const height = 44;

/**
 * One small row of bars for each thing, all to one scale, with its last value in figures; the table behind says
 * the same. Told apart by place and name, so no colour need be told from another.
 */
export function WeeklyPicture({ caption, week: weekWord, weeks, rows, say, showTable }: Props) {
  const id = useId();
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  const step = width / Math.max(1, weeks.length);
  return (
    <figure className="picture">
      <figcaption id={id}>{caption}</figcaption>
      <ul className="picture-rows" aria-hidden>
        {rows.map(({ name, values }) => (
          <li key={name}>
            <span>{name}</span>
            <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" focusable="false">
              <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
              {values.map((value, at) => (
                <rect
                  key={weeks[at]}
                  data-last={at === values.length - 1 || undefined}
                  x={at * step + step * 0.14}
                  width={step * 0.72}
                  y={height - (value / most) * height}
                  height={(value / most) * height}
                />
              ))}
            </svg>
            <strong>{say(values.at(-1) ?? 0)}</strong>
          </li>
        ))}
      </ul>
      <p className="picture-axis soft small" aria-hidden>
        <span>{weeks[0]}</span>
        <span>{weeks.at(-1)}</span>
      </p>
      <details>
        <summary>{showTable}</summary>
        {/* It may scroll sideways, and must be reached with the keyboard then. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="picture-table" tabIndex={0} aria-labelledby={id}>
          <table aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{weekWord}</th>
                {rows.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, at) => (
                <tr key={week}>
                  <th scope="row">{week}</th>
                  {rows.map(({ name, values }) => (
                    <td key={name}>{say(values[at] ?? 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
