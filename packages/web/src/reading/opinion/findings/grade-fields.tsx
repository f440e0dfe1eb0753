import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { gradeShown, gradingScale, type ImageGiven, type OpinionFinding } from '@overread/case';
import { label } from '@overread/readiness';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { ImageCites } from '../fields/image-cites.tsx';
import { ManyOf } from '../fields/many-of.tsx';
import { Part } from '../fields/part.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { opinionWords } from '../words.ts';

type Grade = OpinionFinding['grades'][number];

interface Props {
  readonly path: string;
  readonly grade: Grade;
  readonly images: ReadonlyMap<string, ImageGiven>;
  readonly onGrade: (change: Partial<Grade>) => void;
  readonly onRemove: () => void;
}

/** One grade: each value with its meaning at hand, and whether the cited image can show it. */
export function GradeFields({ path, grade, images, onGrade, onRemove }: Props) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const group = useId();
  const scale = gradingScale(grade.scale);
  if (!scale) return null;
  const name = scale[locale];
  const cited = grade.images.flatMap((uid) => images.get(uid) ?? []);
  const shownFor = (value: string) => gradeShown({ scale: grade.scale, value }, cited, grade.documents);
  const shown = shownFor(grade.value === '' ? (scale.grades[0]?.value ?? '') : grade.value);
  return (
    <Part path={path}>
      <div className="grade">
        <fieldset>
          <legend>{say('grade.value', { scale: name })}</legend>
          {scale.grades.map((one) => (
            <label key={one.value} className="grade-value">
              <input
                type="radio"
                name={group}
                value={one.value}
                checked={one.value === grade.value}
                disabled={cited.length > 0 && shownFor(one.value) === 'not-shown'}
                onChange={() => onGrade({ value: one.value })}
              />
              {one.value.length <= 4 && <strong>{one.value}</strong>}
              <span>{one[locale]}</span>
            </label>
          ))}
        </fieldset>
        <p className="grade-shown" data-shown={shown}>
          {say(`grade.${grade.value === '' && shown === 'shown' ? 'no-such-grade' : shown}`)}
        </p>
        <ImageCites of={name} images={grade.images} onImages={(next) => onGrade({ images: next })} />
        {scale.byDocument && <GradePapers grade={grade} onGrade={onGrade} />}
        {(shown === 'shown-in-part' || grade.limit !== '') && (
          <TextArea
            label={say('grade.limit')}
            rows={1}
            maxLength={300}
            value={grade.limit}
            onValue={(limit) => onGrade({ limit })}
          />
        )}
        <p className="soft small">
          {say('grade.source', { source: scale.source })}
          {scale.confirmed !== 'source-read' && ` ${say('grade.unconfirmed')}`}
        </p>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
          onClick={onRemove}
        >
          {say('grade.remove', { scale: name })}
        </Button>
      </div>
    </Part>
  );
}

/** An operation or arthroscopy report may tell what was seen instead of an image. */
function GradePapers({ grade, onGrade }: Pick<Props, 'grade' | 'onGrade'>) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const { brief } = useRoom();
  const papers = brief.papers.filter(({ isOpen }) => isOpen);
  if (papers.length === 0) return null;
  return (
    <ManyOf
      heading={say('grade.papers')}
      count={say('tests.chosen', { count: grade.documents.length })}
      options={papers.map(({ id, type, date }) => ({
        value: id as string,
        label: [label('document-type', type, locale), date ?? ''].filter((part) => part !== '').join(' · '),
      }))}
      chosen={grade.documents}
      onChosen={(documents) => onGrade({ documents })}
    />
  );
}
