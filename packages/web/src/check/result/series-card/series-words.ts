import type { Series } from '@overread/imaging';
import { label, type Locale } from '@overread/readiness';
import {
  kindWord,
  modalityWord,
  planeWord,
  regionWord,
  viewWord,
  weightingWord,
} from '../../../wording/disc-words.ts';
import type { Wording } from '../../../wording/wording.tsx';

type Translate = Wording['t'];

/** “X-ray · knee · right · AP”, “MRI · knee · sagittal PD”. */
export function seriesName(series: Series, locale: Locale, t: Translate): string {
  return [
    modalityWord(series.modality, locale),
    series.kind !== 'image' && kindWord(series.kind, locale),
    series.region !== 'unknown' && regionWord(series.region, locale),
    sideWord(series, locale, t),
    series.view !== 'unknown' && viewWord(series.view, locale),
    [
      series.plane !== 'unknown' && planeWord(series.plane, locale),
      series.weighting !== 'unknown' && weightingWord(series.weighting, locale),
    ]
      .filter(Boolean)
      .join(' '),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Side is part of the name only where there are two. */
function sideWord({ side, region }: Series, locale: Locale, t: Translate): string | undefined {
  if (side === 'left' || side === 'right') return label('side', side, locale);
  if (side === 'both') return t('fact.both');
  return region !== 'unknown' && !/spine|pelvis|chest|abdomen|head|body|sacr/.test(region)
    ? t('fact.sideUnknown')
    : undefined;
}

/** Of radiographs: whether taken standing, and how sure that is. */
export function standingWord(
  { standing, standingStrength, modality, kind }: Series,
  t: Translate,
): string | undefined {
  if (!projections.has(modality) || kind !== 'image') return undefined;
  if (standingStrength === 'contradicted') return t('standing.contradicted');
  if (standing === 'unknown' || standingStrength === 'unknown') return t('standing.unknown');
  return t(`standing.${standing}.${standingStrength}`);
}

const projections: ReadonlySet<string> = new Set(['CR', 'DX', 'RG', 'RF', 'XA']);

/** The small print: how many images, suppression, contrast, thickness, compression. */
export function seriesFacts(series: Series, _locale: Locale, t: Translate): string[] {
  return [
    t('disc.images', { count: series.images }),
    series.fatSuppressed === 'yes' && t('fact.fatSuppressed'),
    series.contrast === 'yes' && t('fact.contrast'),
    series.sliceThickness !== null &&
      series.images > 1 &&
      t('fact.thickness', { millimetres: Math.round(series.sliceThickness * 10) / 10 }),
    series.lossy.is === 'yes' && t('fact.lossy'),
  ].filter((fact) => fact !== false);
}
