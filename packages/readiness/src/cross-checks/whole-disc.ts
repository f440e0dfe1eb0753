import type { ProblemCode } from '@overread/imaging';
import type { Context } from '../evaluation/context.ts';
import type { Result } from './result.ts';

/** Whether all that the disc promises is there and could be read. */
export function wholeDisc({ facts }: Context): Result {
  const found = facts.problems.filter(({ code }) => losses.includes(code));
  if (found.length === 0) {
    const evidence = facts.imaging.slice(0, 1).map(({ series }) => ({
      about: 'disc',
      value: 'read',
      source: 'every file on the disc',
      file: series.files[0] ?? '',
    }));
    if (evidence.length === 0) {
      return { verdict: 'not-needed', reason: { code: 'reason.no-images', params: {} }, evidence: [] };
    }
    return { verdict: 'met', reason: { code: 'reason.whole-disc', params: {} }, evidence };
  }
  const params = { count: found.length, problems: [...new Set(found.map(({ code }) => code))].join(',') };
  return {
    verdict: 'doubtful',
    reason: { code: 'reason.disc-incomplete', params },
    evidence: found.slice(0, 20).map(({ code, file, detail }) => ({
      about: 'problem',
      value: code,
      source: Object.entries(detail ?? {})
        .map(([key, value]) => `${key} ${String(value)}`)
        .join(', '),
      file: file ?? '',
    })),
    remedy: { code: 'remedy.ask-again', params },
  };
}

const losses: readonly ProblemCode[] = [
  'archive-encrypted',
  'archive-nested-too-deep',
  'archive-unsupported',
  'damaged-archive',
  'dicomdir-lists-missing',
  'malformed-dicom',
  'unreadable-file',
  'too-large-to-read',
];
