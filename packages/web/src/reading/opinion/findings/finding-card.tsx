import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { structures, type OpinionFinding } from '@overread/case';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { ConfidencePick } from '../fields/confidence-pick.tsx';
import { ImageCites } from '../fields/image-cites.tsx';
import { Part } from '../fields/part.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { opinionWords } from '../words.ts';
import { FindingGrades } from './finding-grades.tsx';
import { FindingMeasurements } from './finding-measurements.tsx';

const sides = ['left', 'right', 'both', 'not-applicable'] as const;

interface Props {
  readonly finding: OpinionFinding;
  readonly onFinding: (change: Partial<OpinionFinding>) => void;
  readonly onRemove: () => void;
}

/** One finding: where, what, how graded and measured, shown by which images, how sure. */
export function FindingCard({ finding, onFinding, onRemove }: Props) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const { own } = useRoom();
  const name = structures[finding.structure][locale];
  const place = finding.level === '' ? name : `${name} ${finding.level}`;
  return (
    <Part path={`findings.${finding.id}`}>
      <article className="finding" aria-label={place}>
        <header className="finding-head">
          <h3>{place}</h3>
          <Button
            size="compact-md"
            variant="subtle"
            aria-label={say('finding.remove', { name: place })}
            title={say('finding.remove', { name: place })}
            onClick={onRemove}
          >
            <IconTrash size={18} stroke={1.6} aria-hidden />
          </Button>
        </header>
        <TextArea label={say('finding.text')} value={finding.text} onValue={(text) => onFinding({ text })} />
        <div className="finding-place">
          <SelectField
            label={say('finding.side')}
            none={say('finding.side.case')}
            value={finding.side ?? ''}
            options={sides.map((value) => ({ value, label: say(`side.${value}`) }))}
            onValue={(side) => onFinding({ side: side ?? null })}
          />
          {hasLevels.has(own.opinion.caseType) && (
            <TextField
              label={say('finding.level')}
              width="short"
              maxLength={20}
              placeholder="L4-L5"
              value={finding.level}
              onValue={(level) => onFinding({ level })}
            />
          )}
        </div>
        <FindingGrades finding={finding} name={place} onFinding={onFinding} />
        <FindingMeasurements finding={finding} onFinding={onFinding} />
        <ImageCites of={place} images={finding.images} onImages={(images) => onFinding({ images })} />
        <ConfidencePick value={finding.confidence} onValue={(confidence) => onFinding({ confidence })} />
      </article>
    </Part>
  );
}

const hasLevels: ReadonlySet<string> = new Set(['spine', 'deformity', 'fracture-revision']);
