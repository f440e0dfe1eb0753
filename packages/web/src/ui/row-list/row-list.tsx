import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './row-list.css';

interface Props<Row> {
  readonly title: string;
  readonly hint?: string;
  readonly rows: readonly Row[];
  readonly most: number;
  readonly empty: Row;
  readonly add: string;
  /** Names the row that the button takes away. */
  readonly remove: (index: number) => string;
  readonly onRows: (rows: readonly Row[]) => void;
  readonly show: (row: Row, change: (row: Row) => void) => ReactNode;
}

/** A list that grows by one small form at a time. */
export function RowList<Row>({ title, hint, rows, most, empty, add, remove, onRows, show }: Props<Row>) {
  return (
    <fieldset className="row-list">
      <legend>{title}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {rows.map((row, index) => (
        <div className="row-list-row" key={index}>
          <div className="row-list-fields">
            {show(row, (changed) => onRows(rows.map((one, at) => (at === index ? changed : one))))}
          </div>
          <Button
            variant="subtle"
            aria-label={remove(index)}
            title={remove(index)}
            onClick={() => onRows(rows.filter((_, at) => at !== index))}
          >
            <IconTrash size={20} stroke={1.6} aria-hidden />
          </Button>
        </div>
      ))}
      {rows.length < most && (
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
          onClick={() => onRows([...rows, empty])}
        >
          {add}
        </Button>
      )}
    </fieldset>
  );
}
