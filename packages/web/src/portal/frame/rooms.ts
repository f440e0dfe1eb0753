import type { CaseView, Standing, State } from '@overread/case';

/** The steps of building a case, in the order they are gone. */
export const stepRooms = [
  { id: 'basics', path: '/cases/$caseId/basics' },
  { id: 'imaging', path: '/cases/$caseId/imaging' },
  { id: 'papers', path: '/cases/$caseId/papers' },
  { id: 'story', path: '/cases/$caseId/story' },
  { id: 'questions', path: '/cases/$caseId/questions' },
  { id: 'ready', path: '/cases/$caseId/ready' },
  { id: 'consent', path: '/cases/$caseId/consent' },
  { id: 'send', path: '/cases/$caseId/send' },
] as const;
export type StepId = (typeof stepRooms)[number]['id'];

/** What stands beside the steps, at any time. */
export const besideRooms = [
  { id: 'messages', path: '/cases/$caseId/messages' },
  { id: 'visits', path: '/cases/$caseId/visits' },
  { id: 'record', path: '/cases/$caseId/record' },
  { id: 'relatives', path: '/cases/$caseId/relatives' },
  { id: 'yours', path: '/cases/$caseId/yours' },
] as const;
export type BesideId = (typeof besideRooms)[number]['id'];

/** States in which the patient's side may read what came back. */
export const isDelivered: ReadonlySet<State> = new Set<State>(['delivered', 'follow-up', 'closed']);
const hasOpinion: ReadonlySet<State> = new Set<State>([...isDelivered, 'reading', 'signed', 'translating']);

/** Rooms of a case beside the patient's own steps, in the order they are come to; `during`: in any state when left out. */
export const workRooms = [
  {
    id: 'phone',
    path: '/cases/$caseId/phone',
    who: ['coordinator', 'patient', 'relative'],
    begun: 'by-phone',
  },
  { id: 'check', path: '/cases/$caseId/check', who: ['coordinator'] },
  { id: 'holds', path: '/cases/$caseId/holds', who: ['coordinator'] },
  { id: 'translations', path: '/cases/$caseId/translations', who: ['coordinator', 'translator'] },
  { id: 'visits', path: '/cases/$caseId/visits', who: ['coordinator'] },
  { id: 'messages', path: '/cases/$caseId/messages', who: ['coordinator', 'translator'] },
  { id: 'disc', path: '/cases/$caseId/disc', who: ['coordinator'] },
  { id: 'opinions', path: '/cases/$caseId/opinions', who: ['coordinator'], during: hasOpinion },
  {
    id: 'opinion',
    path: '/cases/$caseId/opinion',
    who: ['patient', 'relative', 'translator'],
    during: isDelivered,
  },
] as const satisfies readonly WorkRoom[];
export type WorkRoomId = (typeof workRooms)[number]['id'];

interface WorkRoom {
  readonly id: string;
  readonly path: `/cases/$caseId/${string}`;
  readonly who: readonly Standing[];
  readonly during?: ReadonlySet<State>;
  /** Only in cases that began so. */
  readonly begun?: 'by-phone';
}

/** The rooms someone with these standings may enter now. */
export const workRoomsFor = ({
  standing,
  state,
  byPhone,
}: Pick<CaseView, 'standing' | 'state' | 'byPhone'>) =>
  workRooms.filter((room) => {
    const { who, during, begun }: WorkRoom = room;
    return (
      standing.some((one) => who.includes(one)) &&
      during?.has(state) !== false &&
      (begun === undefined || byPhone)
    );
  });

export type StepState = 'done' | 'begun' | 'open';

/** How far a step has come, as the case itself shows it. */
export function stepState(step: StepId, view: CaseView): StepState {
  const { steps } = view;
  const lacks = (condition: string) => lackingFor('submit-case', view).includes(condition);
  const gathering = view.state === 'draft' || view.state === 'collecting';
  const states: Readonly<Record<StepId, () => StepState>> = {
    basics: () => (view.state === 'draft' || lacks('basics-complete') ? 'begun' : 'done'),
    imaging: () => (steps.imaging.instances > 0 ? 'done' : 'open'),
    papers: () => pick(steps.documents.count, steps.documents.toConfirm + steps.documents.reading),
    story: () => pick(steps.story.entries, lacks('story-told') ? 1 : 0),
    questions: () => pick(steps.questions.count, steps.questions.toMend),
    ready: () => {
      if (steps.ready === null || steps.ready.open === 0) return 'done';
      return mayMove('submit-case', view) && !lacks('nothing-blocks-or-help-asked') ? 'begun' : 'open';
    },
    consent: () =>
      steps.consent.share && steps.consent.process ? 'done' : steps.consent.process ? 'begun' : 'open',
    send: () => (gathering ? 'open' : 'done'),
  };
  return states[step]();
}

/** What does not hold yet for a move; empty where the move is not this person's to make now. */
export const lackingFor = (act: string, { moves }: Pick<CaseView, 'moves'>): readonly string[] =>
  moves.find((move) => move.act === act)?.lacking ?? [];

/** Whether the person may make this move from here, once nothing is lacking. */
export const mayMove = (act: string, { moves }: Pick<CaseView, 'moves'>): boolean =>
  moves.some((move) => move.act === act);

const pick = (there: number, toDo: number): StepState => (there === 0 ? 'open' : toDo > 0 ? 'begun' : 'done');
