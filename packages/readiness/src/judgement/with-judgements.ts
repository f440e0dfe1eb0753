import type { Evidence } from '@overread/imaging';
import type { Finding } from '../finding.ts';
import { basisOf, mayBeJudged, type Judgement } from './judgement.ts';

/**
 * Findings with what people decided: what was attested is met by their word, never by the header's; what was overruled
 * stays open and limits the review instead of holding it back. A judgement of something that has changed since counts for
 * nothing.
 */
export const withJudgements = (
  findings: readonly Finding[],
  judgements: readonly Judgement[],
): readonly Finding[] =>
  judgements.length === 0
    ? findings
    : findings.map((finding) => {
        const judgement = judgements.find((one) => isOf(one, finding));
        return judgement === undefined ? finding : judged(finding, judgement);
      });

/** Whether a judgement still holds for the finding. */
export const isOf = ({ requirement, kind, basis }: Judgement, finding: Finding): boolean =>
  requirement === finding.id && mayBeJudged(finding, kind) && basis === basisOf(finding);

function judged(finding: Finding, { kind, reason, files }: Judgement): Finding {
  const evidence = [...finding.evidence, ...wordOf(kind, reason, files)];
  return kind === 'overruled'
    ? { ...finding, severity: 'limits', evidence }
    : {
        ...finding,
        verdict: 'met',
        reason: { code: 'reason.attested', params: { requirement: finding.id } },
        evidence,
        remedy: null,
        request: null,
        blocksQuestions: [],
      };
}

const wordOf = (about: string, value: string, files: readonly string[]): readonly Evidence[] =>
  (files.length === 0 ? [''] : files).map((file) => ({
    about,
    value,
    source: 'seen by a coordinator',
    file,
    strength: 'claimed',
  }));
