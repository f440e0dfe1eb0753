import type { ChecklistItem, ReasonCode, ToDoCode } from './checklist-item.ts';
import type { FindingGiven } from './checklist-input.ts';
import type { RuledItemId } from './items.ts';

/** An item that the readiness rules judge. */
export function ruledItem(id: RuledItemId, own: readonly FindingGiven[], judged: boolean): ChecklistItem {
  const plain = { id, evidence: [], reason: null, toDo: null, blocks: false, requirements: [] } as const;
  if (!judged) return { ...plain, state: 'open', reason: 'not-judged', toDo: 'add-imaging' };
  const weighing = own.filter(({ verdict, severity }) => verdict !== 'not-needed' && severity !== 'helpful');
  const open = weighing.filter((finding) => !isShown(finding));
  if (open.length > 0)
    return {
      ...plain,
      state: 'open',
      ...whyOpen(id, open),
      evidence: evidenceOf(own),
      blocks: open.some(({ severity }) => severity === 'blocks'),
      requirements: open.map((finding) => finding.id),
    };
  const shown = own.filter(isShown);
  if (shown.length > 0) return { ...plain, state: 'done', evidence: evidenceOf(shown) };
  return { ...plain, state: 'not-needed', reason: whyNotNeeded(own) };
}

/** Met, and something shows it. */
export const isShown = ({ verdict, evidence }: FindingGiven): boolean =>
  verdict === 'met' && evidence.length > 0;

export function evidenceOf(findings: readonly FindingGiven[]): readonly string[] {
  const lines = findings
    .filter(isShown)
    .flatMap(({ evidence }) => evidence.map(({ file, source }) => (file === '' ? source : file)));
  return [...new Set(lines)];
}

/** Imaging and papers differ only in where to ask; looking comes before asking. */
function whyOpen(id: RuledItemId, open: readonly FindingGiven[]): { reason: ReasonCode; toDo: ToDoCode } {
  if (open.some(({ verdict }) => verdict === 'missing' || verdict === 'wrong-format'))
    return { reason: 'missing', toDo: 'ask-hospital' };
  const toDo = imaging.includes(id) ? 'look-and-say' : 'add-papers';
  return { reason: open.some(({ verdict }) => verdict === 'met') ? 'no-evidence' : 'unsure', toDo };
}

const imaging: readonly RuledItemId[] = ['x-rays', 'mri', 'ct'];

function whyNotNeeded(own: readonly FindingGiven[]): ReasonCode {
  const helpful = own.filter(({ verdict }) => verdict !== 'not-needed');
  if (helpful.some(({ verdict }) => verdict === 'missing' || verdict === 'wrong-format'))
    return 'only-helpful';
  return helpful.length > 0 ? 'depends-on-answers' : 'case-does-not-need';
}
