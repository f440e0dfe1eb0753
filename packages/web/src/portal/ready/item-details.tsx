import { sayChecklist, type ChecklistItemId, type ReasonCode, type ToDoCode } from '@overread/case';
import { nameSeries, type CheckedRequirement, type CheckJson } from '@overread/readiness';
import { seriesByFile } from '../../check/result/series-by-file.ts';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { stepRooms, type StepId } from '../frame/rooms.ts';
import { frameWords } from '../frame/words.ts';
import type { ReadinessItem } from './readiness.ts';
import { readyWords } from './words.ts';

/** Where each item is mended. */
const roomOf: Readonly<Record<string, StepId>> = {
  'x-rays': 'imaging',
  mri: 'imaging',
  ct: 'imaging',
  'radiology-reports': 'papers',
  'operation-notes': 'papers',
  'implant-details': 'papers',
  'notes-and-recommendation': 'papers',
  timeline: 'story',
  'function-and-goals': 'story',
  questions: 'questions',
  translations: 'papers',
};

interface Props {
  readonly item: ReadinessItem;
  readonly check: CheckJson;
}

/** Why an item is open or not needed, what shows it, and what to do. */
export function ItemDetails({ item, check }: Props) {
  const { id: caseId } = useCaseView();
  const { locale } = useWording();
  const say = useWords(readyWords);
  const frame = useWords(frameWords);
  const series = seriesByFile(check.inventory);
  const shown = [
    ...new Set(
      item.evidence.map((file) => {
        const found = series.get(file);
        return found ? nameSeries(found, locale) : file;
      }),
    ),
  ];
  const room = stepRooms.find(({ id }) => id === roomOf[item.id]);
  const open = check.requirements.filter(({ id }) => item.requirements.includes(id));
  return (
    <section className="ready-details" aria-live="polite">
      <h2>{sayChecklist(`item.${item.id as ChecklistItemId}`, locale)}</h2>
      {item.reason && <p>{sayChecklist(`reason.${item.reason as ReasonCode}`, locale)}</p>}
      {item.toDo && (
        <p>
          <strong>{say('toDo')}: </strong>
          {sayChecklist(`toDo.${item.toDo as ToDoCode}`, locale)}
        </p>
      )}
      {item.evidence.length > 0 && (
        <p className="soft small">
          {say('evidence')}: {shown.slice(0, 6).join(', ')}
          {shown.length > 6 && ' …'}
        </p>
      )}
      {open.length > 0 && <Requirements open={open} />}
      {room && item.state === 'open' && (
        <div className="row">
          <ButtonLink to={room.path} params={{ caseId }} variant="default">
            {say('go', { step: frame(`step.${room.id}`) })}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

function Requirements({ open }: { readonly open: readonly CheckedRequirement[] }) {
  const say = useWords(readyWords);
  const { t } = useWording();
  return (
    <>
      <h3>{say('requirements')}</h3>
      <ul className="ready-requirements">
        {open.map(({ id, name, reason, matters, remedy, confirmed }) => (
          <li key={id}>
            <strong>{name}</strong>
            <p>{reason.text}</p>
            <p className="soft">{matters.text}</p>
            {remedy && <p>{remedy.text}</p>}
            <p className="soft small">{t(`confirmed.${confirmed}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
