import type { DiscFile } from '../headers/disc-file.ts';
import type { SampleDisc } from '../sample-disc.ts';
import { template } from './complete.ts';
import { directoryOf } from './lay-out.ts';
import { isImage, variant, withLimits } from './variant.ts';
import { core } from './wrong-form.ts';

type Main = keyof typeof core;

/** Of what DICOMDIR names only the first of every two files was copied. */
const halfCopied = (
  ['knee-replacement', 'hip-replacement', 'acl-meniscus', 'shoulder-cuff'] satisfies Main[]
).map((name) => {
  const films = template(name).films.length;
  const isLost = (file: DiscFile, index: number): boolean =>
    isImage(file) && index >= films && index % 2 === 1;
  const lostFilm = template(name).stacks.length === 0;
  const kept = template(name).films.slice(0, lostFilm ? -1 : undefined);
  return variant(
    `${name}-half-copied`,
    name,
    'DICOMDIR names more than was copied',
    'DICOMDIR 所列多于实际复制的文件',
    {
      change: (files) => [
        directoryOf(files),
        ...files.filter(
          (file, index) => !(lostFilm ? file.listed?.seriesNumber === films : isLost(file, index)),
        ),
      ],
    },
    {
      ...withLimits,
      series: kept.map(({ series, truth }) => ({ number: series, ...truth })),
      problems: [{ code: 'dicomdir-lists-missing' }],
      findings: { 'disc.whole': 'doubtful' },
    },
  );
});

const directoryOnly = (['knee-replacement', 'spine'] satisfies Main[]).map((name) =>
  variant(
    `${name}-dicomdir-only`,
    name,
    'A DICOMDIR and nothing else',
    '只有 DICOMDIR',
    { noPapers: true, change: (files) => [directoryOf(files)] },
    {
      patients: 0,
      series: [],
      verdict: 'not-yet',
      problems: [{ code: 'dicomdir-lists-missing' }],
      findings: { [core[name]]: 'missing' },
    },
  ),
);

const cut = ({ bytes, ...file }: DiscFile): DiscFile => ({
  ...file,
  bytes: bytes.subarray(0, Math.floor(bytes.length * 0.6)),
});

const truncated = (
  ['knee-replacement', 'hip-replacement', 'acl-meniscus', 'shoulder-cuff'] satisfies Main[]
).map((name) =>
  variant(
    `${name}-truncated`,
    name,
    'Image files cut short',
    '影像文件被截断',
    { change: (files) => files.map((file) => (isImage(file) ? cut(file) : file)) },
    {
      verdict: 'not-yet',
      problems: [{ code: 'truncated-pixels' }],
      findings: { [core[name]]: 'doubtful', 'images.complete': 'doubtful' },
    },
  ),
);

/** Discs that were not copied whole. */
export const copyingDiscs: readonly SampleDisc[] = [
  ...halfCopied,
  ...directoryOnly,
  ...truncated,
  variant(
    'knee-one-film-truncated',
    'knee-replacement',
    'The one frontal film is cut short',
    '唯一的正位片被截断',
    { change: (files) => files.map((file) => (file.listed?.seriesNumber === 1 ? cut(file) : file)) },
    {
      verdict: 'reviewable-with-limits',
      problems: [{ code: 'truncated-pixels', file: 'DICOM/ST1/SE1/IM1' }],
      findings: { 'knee.xr.lat': 'met' },
    },
  ),
];
