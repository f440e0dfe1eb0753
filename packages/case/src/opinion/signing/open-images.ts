import type { ImageGiven } from '../image-given.ts';
import type { Opinion } from '../opinion.ts';
import type { Finding, ReportStatement } from '../opinion-parts.ts';
import { gradeShown, type GradeShown } from '../scales/grade-shown.ts';
import { isBlank, openIf, point, type OpenCode, type OpenPoint, type SigningContext } from './open-point.ts';

/** Findings, grades and statements: each rests on an image of the case that can show it, of the right side. */
export function openImages(opinion: Opinion, context: SigningContext): readonly OpenPoint[] {
  const images = knownImages(opinion, context.images);
  return [
    ...opinion.findings.flatMap((finding) => openFinding(finding, opinion, images)),
    ...opinion.statements.flatMap((statement) => openStatement(statement, images)),
    ...openIf(context.hasReport && opinion.statements.length === 0, 'statement-open', 'statements'),
  ];
}

type Images = ReadonlyMap<string, ImageGiven>;

/** What the headers do not tell, the reviewer's confirmed word does; what they do tell, it does not overrule. */
export function knownImages(
  { reviewed }: Pick<Opinion, 'reviewed'>,
  given: readonly ImageGiven[],
): ReadonlyMap<string, ImageGiven> {
  return new Map(
    given.map((image) => {
      const seen = reviewed.find(({ seriesUid, confirmed }) => confirmed && seriesUid === image.seriesUid);
      const said = (name: 'view' | 'plane' | 'weighting' | 'side'): string =>
        image[name] === 'unknown' ? (seen?.[name] ?? 'unknown') : image[name];
      return [
        image.seriesUid,
        {
          ...image,
          view: said('view'),
          plane: said('plane'),
          weighting: said('weighting'),
          side: said('side'),
          standing: image.standing === 'unknown' ? (seen?.standing ?? 'unknown') : image.standing,
        },
      ];
    }),
  );
}

function openFinding(finding: Finding, opinion: Opinion, images: Images): readonly OpenPoint[] {
  const path = `findings.${finding.id}`;
  const says = !isBlank(finding.text) || finding.grades.length + finding.measurements.length > 0;
  const cited = [
    ...finding.images,
    ...finding.grades.flatMap((grade) => grade.images),
    ...finding.measurements.flatMap((one) => one.images),
  ];
  return [
    ...openIf(!says, 'finding-empty', path),
    ...openIf(finding.confidence === null, 'finding-without-confidence', path),
    ...openCited(cited, path, finding.side ?? opinion.side, images),
    ...finding.grades.flatMap((grade, index) =>
      openGrade(grade, `${path}.grades.${String(index)}`, images, opinion.documents),
    ),
  ];
}

function openCited(
  cited: readonly string[],
  path: string,
  side: string,
  images: Images,
): readonly OpenPoint[] {
  return [...new Set(cited)].flatMap((uid) => {
    const image = images.get(uid);
    if (image === undefined) return [point('image-unknown', path, { image: uid })];
    const opposite = side === 'left' ? 'right' : side === 'right' ? 'left' : null;
    return openIf(image.side === opposite, 'side-differs', path, { image: uid });
  });
}

const codes: Readonly<Record<Exclude<GradeShown, 'shown' | 'shown-in-part'>, OpenCode>> = {
  unknown: 'grade-image-unknown',
  'not-shown': 'grade-image-cannot-show',
  'no-image': 'grade-without-image',
  'no-such-grade': 'no-such-grade',
};

function openGrade(
  grade: Finding['grades'][number],
  path: string,
  images: Images,
  documents: readonly string[],
): readonly OpenPoint[] {
  const cited = grade.images.flatMap((uid) => images.get(uid) ?? []);
  const papers = grade.documents.filter((id) => documents.includes(id));
  const shown = gradeShown(grade, cited, papers);
  const blanks = { scale: grade.scale };
  if (shown === 'shown') return [];
  if (shown === 'shown-in-part') return openIf(isBlank(grade.limit), 'grade-needs-limit', path, blanks);
  return [point(codes[shown], path, blanks)];
}

function openStatement(statement: ReportStatement, images: Images): readonly OpenPoint[] {
  const path = `statements.${statement.id}`;
  const { verdict } = statement;
  if (verdict === null) return [point('statement-open', path)];
  return [
    ...openIf(verdict !== 'cannot-tell' && statement.images.length === 0, 'statement-without-image', path),
    ...openIf(verdict !== 'agreed' && isBlank(statement.reason), 'statement-without-reason', path),
    ...statement.images
      .filter((uid) => !images.has(uid))
      .map((image) => point('image-unknown', path, { image })),
  ];
}
