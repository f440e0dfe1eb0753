import { TextArea } from './text-area.tsx';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly onLines: (lines: string[]) => void;
  readonly rows?: number;
}

const longest = 300;
const most = 20;

/** A short list written as lines. The last line may stand empty while it is being written. */
export function LinesArea({ label, hint, lines, onLines, rows = 2 }: Props) {
  return (
    <TextArea
      label={label}
      hint={hint}
      rows={rows}
      maxLength={(longest + 1) * most}
      value={lines.join('\n')}
      onValue={(text) => onLines(linesOf(text))}
    />
  );
}

/** No line in the middle is empty, none is longer than the opinion takes, and there are not too many. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.slice(0, longest));
  const kept = lines.filter((line, index) => line.trim() !== '' || (index > 0 && index === lines.length - 1));
  return kept.slice(0, most);
}
