import type { CheckBlock } from '../document.ts';
import { markSigns, type Paint } from './paint.ts';
import { padded, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const indent = 4;

/** `✗ Standing view of the right knee` with its verdict at the right, and under it what stands behind it. */
export const checkLines = (check: CheckBlock, width: number, paint: Paint): string[] => [
  ...titleLines(check, width, paint),
  ...wrap(check.reason, width - indent).map((line) => ' '.repeat(indent) + line),
  ...detailLines(check, width, paint),
];

const titleLines = (check: CheckBlock, width: number, paint: Paint): string[] => {
  const sign = paint(check.tone, markSigns[check.mark]);
  const status = check.severity === '' ? check.status : `${check.status} · ${check.severity}`;
  const room = width - indent - widthOf(status) - 2;
  const tinted = paint(check.tone, status);
  if (widthOf(check.title) <= room)
    return [`  ${sign} ${paint('bold', padded(check.title, room))}  ${tinted}`];
  const title = wrap(check.title, width - indent);
  return [
    ...title.map((line, index) => (index === 0 ? `  ${sign} ` : ' '.repeat(indent)) + paint('bold', line)),
    ...wrap(status, width - indent).map((line) => ' '.repeat(indent) + paint(check.tone, line)),
  ];
};

const detailLines = (check: CheckBlock, width: number, paint: Paint): string[] => {
  const { evidence } = check;
  const rows = [
    ...check.details.map(({ label, text }) => ({ label, lines: [text], quiet: false })),
    ...(evidence ? [{ label: evidence.label, lines: evidence.lines, quiet: true }] : []),
    { label: check.source.label, lines: [check.source.text], quiet: true },
  ];
  const column = Math.min(22, Math.max(...rows.map((row) => widthOf(row.label)))) + 2;
  return rows.flatMap((row) =>
    row.lines
      .flatMap((line) => wrap(line, Math.max(20, width - indent - column)))
      .map((line, index) => {
        const label = paint('dim', padded(index === 0 ? row.label : '', column));
        return `${' '.repeat(indent)}${label}${row.quiet ? paint('dim', line) : line}`.trimEnd();
      }),
  );
};
