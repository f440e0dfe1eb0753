import type { StatedDocument } from '../finding.ts';
import type { Context } from '../evaluation/context.ts';
import { statedEvidence } from '../evaluation/evidence-of.ts';
import type { Result } from './result.ts';

/** A report without its images counts as no study at all. */
export function imagesPerReport(context: Context): Result {
  const reports = context.circumstances.documents.filter(({ type }) => type === 'radiology-report');
  if (reports.length === 0) {
    return { verdict: 'not-needed', reason: { code: 'reason.no-reports', params: {} }, evidence: [] };
  }
  const alone = reports.filter((report) => hasImages(report, context) === 'no');
  const unsure = reports.filter((report) => hasImages(report, context) === 'unknown');
  if (alone.length > 0) return open('missing', 'report-without-images', alone);
  if (unsure.length > 0) return open('unknown', 'report-not-matched', unsure);
  return {
    verdict: 'met',
    reason: { code: 'reason.images-per-report', params: {} },
    evidence: reports.map(statedEvidence),
  };
}

function hasImages({ studyUid, date }: StatedDocument, { facts }: Context): 'yes' | 'no' | 'unknown' {
  const studies = facts.imaging.filter(({ series }) => series.kind !== 'not-image').map(({ study }) => study);
  if (studyUid !== undefined) return studies.some(({ uid }) => uid === studyUid) ? 'yes' : 'no';
  if (studies.length === 0) return 'no';
  if (date === undefined) return new Set(studies).size === 1 ? 'yes' : 'unknown';
  return studies.some((study) => study.date === date) ? 'yes' : 'no';
}

function open(verdict: 'missing' | 'unknown', reason: string, reports: readonly StatedDocument[]): Result {
  const params = { count: reports.length, files: reports.map(({ file, date }) => date ?? file).join('; ') };
  return {
    verdict,
    reason: { code: `reason.${reason}`, params },
    evidence: reports.map(statedEvidence),
    remedy: { code: verdict === 'missing' ? 'remedy.ask-images-of-report' : 'remedy.date-reports', params },
  };
}
