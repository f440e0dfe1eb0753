import type { OpinionFinding, StructureId } from '@overread/case';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { changeRow } from '../fields/change-row.ts';
import { opinionWords } from '../words.ts';
import { FindingCard } from '../findings/finding-card.tsx';
import { MeasuredTray } from '../findings/measured-tray.tsx';
import { StructurePicker } from '../findings/structure-picker.tsx';
import { Section } from './section.tsx';

/** What the images show, structure by structure. */
export function FindingsSection() {
  const { own } = useRoom();
  const say = useWords(opinionWords);
  const { opinion, change } = own;
  const setFindings = (make: (findings: OpinionFinding[]) => OpinionFinding[]) =>
    change((now) => ({ ...now, findings: make(now.findings) }));
  const add = (structure: StructureId) => {
    const id = crypto.randomUUID();
    setFindings((findings) => [...findings, emptyFinding(id, structure)]);
  };
  return (
    <Section id="findings" lead={say('findings.lead')}>
      <MeasuredTray />
      {opinion.findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          onFinding={(part) =>
            setFindings((findings) => changeRow(findings, ({ id }) => id === finding.id, part))
          }
          onRemove={() => setFindings((findings) => findings.filter(({ id }) => id !== finding.id))}
        />
      ))}
      <StructurePicker caseType={opinion.caseType} onPick={add} />
    </Section>
  );
}

const emptyFinding = (id: string, structure: StructureId): OpinionFinding => ({
  id,
  structure,
  side: null,
  level: '',
  text: '',
  grades: [],
  measurements: [],
  images: [],
  confidence: null,
});
