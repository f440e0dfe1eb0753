import {
  gradeShown,
  gradingScale,
  gradingScalesFor,
  knownImages,
  type GradingScaleId,
  type ImageGiven,
  type OpinionFinding,
} from '@overread/case';
import { useMemo, useState } from 'react';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { opinionWords } from '../words.ts';
import { GradeFields } from './grade-fields.tsx';
import { imageGiven } from './image-given.ts';

type Grade = OpinionFinding['grades'][number];

interface Props {
  readonly finding: OpinionFinding;
  readonly name: string;
  readonly onFinding: (change: Partial<OpinionFinding>) => void;
}

/** The grades of a finding. A scale that no image of the case can show is offered by none. */
export function FindingGrades({ finding, name, onFinding }: Props) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const { own, series, brief } = useRoom();
  const { reviewed, caseType } = own.opinion;
  const images = useMemo(() => knownImages({ reviewed }, series.map(imageGiven)), [reviewed, series]);
  const papers = brief.papers.filter(({ isOpen }) => isOpen).map(({ id }) => id);
  const { grades } = finding;
  const offered = gradingScalesFor(caseType)
    .map((scale) => ({
      scale,
      canBe: mayBeShown(scale.id, scale.grades[0]?.value ?? '', [...images.values()], papers),
    }))
    .toSorted((a, b) => Number(b.canBe) - Number(a.canBe));
  const setGrades = (next: OpinionFinding['grades']) => onFinding({ grades: next });
  // An opinion holds no grade without its value: until one is chosen the scale is only looked at.
  const [begun, setBegun] = useState<Grade | undefined>();
  const begin = (scale: GradingScaleId) =>
    setBegun({ scale, value: '', images: citedFor(scale, finding, images), documents: [], limit: '' });
  const goOn = (grade: Grade) => {
    setBegun(grade.value === '' ? grade : undefined);
    if (grade.value !== '') setGrades([...grades, grade]);
  };
  return (
    <>
      {grades.map((grade, index) => (
        <GradeFields
          key={`${grade.scale}-${index}`}
          path={`findings.${finding.id}.grades.${index}`}
          grade={grade}
          images={images}
          onGrade={(part) => setGrades(grades.map((one, at) => (at === index ? { ...one, ...part } : one)))}
          onRemove={() => setGrades(grades.filter((_, at) => at !== index))}
        />
      ))}
      {begun && (
        <GradeFields
          path={`findings.${finding.id}.grades.${grades.length}`}
          grade={begun}
          images={images}
          onGrade={(part) => goOn({ ...begun, ...part })}
          onRemove={() => setBegun(undefined)}
        />
      )}
      <select
        className="image-cites-add"
        aria-label={`${say('grade.add')}: ${name}`}
        value=""
        onChange={(event) => {
          const scale = gradingScalesFor(caseType).find(({ id }) => id === event.target.value);
          if (scale) begin(scale.id);
        }}
      >
        <option value="">{say('grade.add')}</option>
        {offered.map(({ scale, canBe }) => (
          <option key={scale.id} value={scale.id} disabled={!canBe}>
            {canBe ? scale[locale] : say('grade.cannot', { scale: scale[locale] })}
          </option>
        ))}
      </select>
    </>
  );
}

/** Unknown views may turn out to show it once they are confirmed: only a certain no is a no. */
const mayBeShown = (
  scale: string,
  value: string,
  images: readonly ImageGiven[],
  papers: readonly string[],
): boolean => !['not-shown', 'no-image'].includes(gradeShown({ scale, value }, images, papers));

/** Of the images that the finding cites, those that can show a grade of this scale. */
function citedFor(
  scale: GradingScaleId,
  finding: OpinionFinding,
  images: ReadonlyMap<string, ImageGiven>,
): string[] {
  return finding.images.filter((uid) => {
    const image = images.get(uid);
    const value = gradingScale(scale)?.grades[0]?.value ?? '';
    return image !== undefined && gradeShown({ scale, value }, [image]) !== 'not-shown';
  });
}
