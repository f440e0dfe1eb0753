import type { CheckBlock } from '../document.ts';
import { markSvg } from '../look.ts';
import { encode } from './encode.ts';

/** One checklist item: mark, verdict in words, reason, then what stands behind it. */
export const checkHtml = (check: CheckBlock): string => {
  const severity = check.severity === '' ? '' : ` <span class="severity">${encode(check.severity)}</span>`;
  const rows = [
    ...check.details.map(({ label, text }) => row(label, [text])),
    ...(check.evidence ? [row(check.evidence.label, check.evidence.lines, 'evidence')] : []),
    row(check.source.label, [check.source.text], 'quiet'),
  ];
  return (
    `<section class="check ${check.tone}">${markSvg(check.mark, check.tone)}<div>` +
    `<p class="title"><strong>${encode(check.title)}</strong> <span class="status">${encode(check.status)}</span>${severity}</p>` +
    `<p>${encode(check.reason)}</p><dl>${rows.join('')}</dl></div></section>`
  );
};

const row = (label: string, lines: readonly string[], kind = ''): string =>
  `<div${kind === '' ? '' : ` class="${kind}"`}><dt>${encode(label)}</dt><dd>${lines.map(encode).join('<br>')}</dd></div>`;
