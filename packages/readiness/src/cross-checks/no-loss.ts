import type { Context } from '../evaluation/context.ts';
import type { ImagingFact } from '../facts.ts';
import { lossyRatioLimit } from '../rules/lossy.ts';
import type { Result } from './result.ts';

/** Lossy compression: a mild one is said, a strong one or one of unknown strength limits. */
export function noLoss({ facts }: Context): Result {
  const pictures = facts.imaging.filter(({ series }) => series.kind === 'image' || series.kind === 'derived');
  if (pictures.length === 0) {
    return { verdict: 'not-needed', reason: { code: 'reason.no-images', params: {} }, evidence: [] };
  }
  const lossy = pictures.filter(({ series }) => series.lossy.is === 'yes');
  if (lossy.length === 0) {
    return {
      verdict: 'met',
      reason: { code: 'reason.no-loss', params: {} },
      evidence: pictures.slice(0, 8).map(syntax),
    };
  }
  const strong = lossy.filter(({ series }) => (series.lossy.ratio ?? Infinity) > lossyRatioLimit);
  const params = {
    count: lossy.length,
    ratio: Math.max(...lossy.map(({ series }) => series.lossy.ratio ?? 0)),
  };
  const evidence = lossy.slice(0, 20).map(ratio);
  if (strong.length === 0) return { verdict: 'met', reason: { code: 'reason.mild-loss', params }, evidence };
  return {
    verdict: 'doubtful',
    reason: { code: params.ratio > 0 ? 'reason.strong-loss' : 'reason.loss-unknown', params },
    evidence,
    remedy: { code: 'remedy.ask-original', params },
  };
}

function syntax({ series }: ImagingFact) {
  return {
    about: 'lossy',
    value: series.lossy.is,
    source: `(0002,0010) TransferSyntaxUID “${series.transferSyntax}”`,
    file: series.files[0] ?? '',
  };
}

function ratio({ series }: ImagingFact) {
  return {
    about: 'lossy',
    value: series.lossy.ratio === null ? 'ratio unknown' : `ratio ${String(series.lossy.ratio)}:1`,
    source: '(0028,2110) LossyImageCompression, (0028,2112) LossyImageCompressionRatio',
    file: series.files[0] ?? '',
  };
}
