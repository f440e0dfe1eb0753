import type { Finding } from '../finding.ts';

const isOpen = ({ verdict }: Finding): boolean => verdict !== 'met' && verdict !== 'not-needed';

const severities: Readonly<Record<Finding['severity'], number>> = { blocks: 0, limits: 1, helpful: 2 };
const groups: Readonly<Record<Finding['group'], number>> = {
  identity: 0,
  xray: 1,
  mri: 1,
  ct: 1,
  document: 2,
  other: 3,
};

/** What holds most up first; within that, imaging before papers, then the rules' own order. */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings
    .filter(isOpen)
    .toSorted((a, b) => severities[a.severity] - severities[b.severity] || groups[a.group] - groups[b.group]);
