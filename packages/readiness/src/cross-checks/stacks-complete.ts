import type { Evidence, ProblemCode } from '@overread/imaging';
import type { Context } from '../evaluation/context.ts';
import type { ImagingFact } from '../facts.ts';
import type { Result } from './result.ts';

/** Gaps in stacks, pictures cut off, pictures without pixels. */
export function stacksComplete({ facts }: Context): Result {
  const pictures = facts.imaging.filter(({ series }) => series.kind !== 'not-image');
  if (pictures.length === 0) {
    return { verdict: 'not-needed', reason: { code: 'reason.no-images', params: {} }, evidence: [] };
  }
  const gaps = pictures.filter(({ series }) => series.missingSlices > 0);
  const broken = pictures.filter(({ series }) => series.problems.some(({ code }) => breaking.includes(code)));
  const evidence = [...gaps.map(gapEvidence), ...broken.map(brokenEvidence)];
  if (evidence.length === 0) {
    return {
      verdict: 'met',
      reason: { code: 'reason.stacks-complete', params: {} },
      evidence: pictures.slice(0, 8).map(wholeEvidence),
    };
  }
  const missing = gaps.reduce((sum, { series }) => sum + series.missingSlices, 0);
  const params = {
    missing,
    broken: broken.length,
    series: [...new Set([...gaps, ...broken].map(({ series }) => series.description || series.modality))]
      .slice(0, 5)
      .join('; '),
  };
  return {
    verdict: 'doubtful',
    reason: { code: 'reason.stacks-incomplete', params },
    evidence: evidence.slice(0, 20),
    remedy: { code: 'remedy.ask-again', params },
  };
}

const breaking: readonly ProblemCode[] = [
  'truncated-pixels',
  'missing-pixels',
  'malformed-dicom',
  'unreadable-file',
];

function gapEvidence({ series }: ImagingFact): Evidence {
  return {
    about: 'missingSlices',
    value: String(series.missingSlices),
    source: 'distances between (0020,0032) ImagePositionPatient along the stack',
    file: series.files[0] ?? '',
  };
}

function brokenEvidence({ series }: ImagingFact): Evidence {
  const problem = series.problems.find(({ code }) => breaking.includes(code));
  return {
    about: 'problem',
    value: problem?.code ?? '',
    source: 'the file itself',
    file: problem?.file ?? series.files[0] ?? '',
  };
}

function wholeEvidence({ series }: ImagingFact): Evidence {
  return {
    about: 'images',
    value: String(series.images),
    source: 'files read to their end',
    file: series.files[0] ?? '',
  };
}
