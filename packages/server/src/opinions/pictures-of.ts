import type { Annotation, Answer, Opinion, routes } from '@overread/case';
import { figureText, measurementOf, measurementWords } from '@overread/imaging';
import type { Executor } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { marksOf } from './marks-of.ts';
import type { SignedOpinion } from './signed-opinions.ts';

type Pictures = Answer<typeof routes.viewOpinion>['pictures'];

const keyImage = { en: 'Key image', zh: '关键影像' } as const;

/**
 * The images that show it: one picture for each image the reviewer marked, called by the first of its marks. Of several
 * frames and of places in the body there is none: a picture shows one frame as it was taken.
 */
export const groupedMarks = (marks: readonly Annotation[]): readonly (readonly Annotation[])[] => [
  ...Map.groupBy(
    marks.filter(({ kind, frame, at }) => kind !== 'note' && frame === 1 && at === 'image'),
    ({ sopInstanceUid }) => sopInstanceUid,
  ).values(),
];

/** The key images of an opinion, as they are shown beside it. */
export async function picturesOf(
  house: House,
  queries: Executor,
  kase: CaseRow,
  {
    signed,
    opinion,
    language,
  }: { readonly signed: SignedOpinion; readonly opinion: Opinion; readonly language: 'en' | 'zh' },
): Promise<Pictures> {
  const marks = await marksOf(house.seal, queries, kase.id, signed.personId);
  return groupedMarks(marks).flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const cited = opinion.findings.filter(({ images }) => images.includes(first.seriesUid));
    return [
      {
        id: first.id,
        caption: all.map((mark) => captionOf(mark, language)).join(' · '),
        findings: cited.map(({ id }) => id),
      },
    ];
  });
}

function captionOf({ measurement, value, unit, level, text }: Annotation, language: 'en' | 'zh'): string {
  const row = measurementOf(measurement ?? '');
  const number = value === null || unit === null ? '' : ` ${figureText(value, unit)}`;
  const what = row ? `${measurementWords[row.id][language]}${number}` : keyImage[language];
  return [what, level, text].filter((part) => part !== '').join(' · ');
}
