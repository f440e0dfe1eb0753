import type { Series } from '@overread/imaging';
import type { Locale } from '../finding.ts';
import { label } from '../wording/say.ts';
import { wordsIn, type ReportWord, type SayWord } from './wording/words.ts';

/** “X-ray · right knee · AP · standing, likely”: what a series is, in the words of its reader. */
export const seriesText = (series: Series, locale: Locale): string => {
  const word = wordsIn(locale);
  const parts =
    series.kind === 'not-image'
      ? [label('kind', series.kind, locale)]
      : [
          ...kindParts(series, locale),
          ...placeParts(series, locale, word),
          ...pictureParts(series, locale, word),
        ];
  return [label('modality', series.modality, locale), ...parts].filter((part) => part !== '').join(' · ');
};

const kindParts = ({ kind }: Series, locale: Locale): string[] =>
  kind === 'image' ? [] : [label('kind', kind, locale)];

const placeParts = (series: Series, locale: Locale, word: SayWord): string[] => [
  series.region === 'unknown' ? word('series.region.unknown') : label('region', series.region, locale),
  sideText(series, locale, word),
];

/** Midline parts have no side to miss. */
const midline = /spine|pelvis|sacr|chest|abdomen|head|whole-body/u;

const sideText = ({ side, sideStrength, region }: Series, locale: Locale, word: SayWord): string => {
  if (sideStrength === 'contradicted') return word('series.side.contradicted');
  if (side !== 'unknown') return label('side', side, locale);
  return region === 'unknown' || midline.test(region) ? '' : word('series.side.unknown');
};

const radiographs: ReadonlySet<string> = new Set(['CR', 'DX', 'RG', 'RF', 'XA']);

const pictureParts = (series: Series, locale: Locale, word: SayWord): string[] =>
  radiographs.has(series.modality) ? filmParts(series, locale, word) : stackParts(series, locale, word);

const filmParts = (series: Series, locale: Locale, word: SayWord): string[] => [
  series.view === 'unknown' ? word('series.view.unknown') : label('view', series.view, locale),
  standingText(series, word),
];

const standingText = ({ standing, standingStrength }: Series, word: SayWord): string => {
  if (standingStrength === 'contradicted') return word('series.standing.contradicted');
  if (standing !== 'yes') return word(`series.standing.${standing}`);
  return word(standingWords[standingStrength] ?? 'series.standing.unknown');
};

const standingWords: Readonly<Partial<Record<Series['standingStrength'], ReportWord>>> = {
  proven: 'series.standing.yes.proven',
  likely: 'series.standing.yes.likely',
  claimed: 'series.standing.yes.claimed',
};

const stackParts = (series: Series, locale: Locale, word: SayWord): string[] => [
  known('plane', series.plane, locale),
  known('weighting', series.weighting, locale),
  series.fatSuppressed === 'yes' ? word('series.fat-suppressed') : '',
  series.contrast === 'yes' ? word('series.contrast') : '',
  series.kernel === 'unknown' ? '' : label('kernel', series.kernel, locale),
  series.sliceThickness === null ? '' : word('series.thickness', { thickness: series.sliceThickness }),
];

const known = (kind: string, value: string, locale: Locale): string =>
  value === 'unknown' ? '' : label(kind, value, locale);

/** What a reader should watch out for in a series, shortly. */
export const seriesNotes = (series: Series, locale: Locale): string[] => {
  const word = wordsIn(locale);
  const { lossy, part } = series;
  return [
    part.of > 1 ? word('series.part', part) : '',
    series.missingSlices > 0 ? word('series.missing', { count: series.missingSlices }) : '',
    lossy.is === 'yes' ? lossyText(lossy.ratio, word) : '',
    series.implantHint ? word('series.metal') : '',
  ].filter((note) => note !== '');
};

const lossyText = (ratio: number | null, word: SayWord): string =>
  ratio === null ? word('series.lossy') : word('series.lossy.ratio', { ratio: Number(ratio.toPrecision(2)) });
