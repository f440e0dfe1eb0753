import type { Inventory, Region, Side } from '@overread/imaging';
import type { CaseType, DocumentType, YesNoUnsure } from '@overread/readiness';
import type { Disc } from '../scan/disc.ts';
import { choiceOf, needsSide } from './case-choices.ts';

/** Everything a check knows: what the person said, and what was read. Lives in this page's memory only. */
export interface CheckState {
  /** `YYYY-MM-DD`, where the person is. */
  readonly today: string;
  readonly caseType: CaseType | undefined;
  readonly side: Side | undefined;
  readonly region: Region | undefined;
  /** Answers to the urgent signs, by id. */
  readonly flags: Readonly<Record<string, YesNoUnsure>>;
  /** A doctor has seen the person about an urgent sign they answered yes to. */
  readonly seen: boolean;
  /** Answers about the treatment so far, by id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly skipped: boolean;
  /** The person came to begin a case, not only to check a disc. */
  readonly forCase: boolean;
  /** What each paper on the disc is, by its path. */
  readonly papers: Readonly<Record<string, NamedPaper>>;
  /** Papers that the person has elsewhere, by their type. */
  readonly papersElsewhere: Readonly<Partial<Record<DocumentType, NamedPaper>>>;
  readonly checked: Checked | undefined;
}

/** What the person says a paper is. */
export interface NamedPaper {
  readonly type: DocumentType;
  /** `YYYY-MM-DD`, as written on it. */
  readonly date: string | undefined;
}

/** A disc that was read, and how to read its pixels again. */
export interface Checked {
  readonly inventory: Inventory;
  readonly disc: Disc;
}

export type CheckAction =
  | { readonly do: 'choose-case'; readonly caseType: CaseType }
  | { readonly do: 'choose-side'; readonly side: Side }
  | { readonly do: 'choose-region'; readonly region: Region }
  | { readonly do: 'answer-flag'; readonly id: string; readonly answer: YesNoUnsure }
  | { readonly do: 'deny-flags'; readonly ids: readonly string[] }
  | { readonly do: 'answer'; readonly id: string; readonly answer: string | undefined }
  | { readonly do: 'for-case' }
  | { readonly do: 'skip-questions' }
  | { readonly do: 'keep-questions' }
  | { readonly do: 'was-seen' }
  | { readonly do: 'name-paper'; readonly file: string; readonly paper: NamedPaper | undefined }
  | { readonly do: 'have-elsewhere'; readonly type: DocumentType; readonly paper: NamedPaper | undefined }
  | { readonly do: 'disc-read'; readonly checked: Checked }
  | { readonly do: 'forget-disc' };

export const emptyCheck = (today: string): CheckState => ({
  today,
  caseType: undefined,
  side: undefined,
  region: undefined,
  flags: {},
  seen: false,
  answers: {},
  skipped: false,
  forCase: false,
  papers: {},
  papersElsewhere: {},
  checked: undefined,
});

export function reduceCheck(state: CheckState, action: CheckAction): CheckState {
  switch (action.do) {
    case 'choose-case':
      return action.caseType === state.caseType ? state : withCase(state, action.caseType);
    case 'choose-side':
      return { ...state, side: action.side };
    case 'choose-region':
      return { ...state, region: action.region };
    case 'answer-flag':
      return { ...state, flags: { ...state.flags, [action.id]: action.answer }, seen: false };
    case 'deny-flags':
      return {
        ...state,
        flags: Object.fromEntries(action.ids.map((id) => [id, 'no' as const])),
        seen: false,
      };
    case 'answer':
      return { ...state, answers: changed(state.answers, action.id, action.answer) };
    case 'for-case':
      return { ...state, forCase: true };
    case 'skip-questions':
      return { ...state, skipped: true };
    case 'keep-questions':
      return { ...state, skipped: false };
    case 'was-seen':
      return { ...state, seen: true };
    case 'name-paper':
      return { ...state, papers: changed(state.papers, action.file, action.paper) };
    case 'have-elsewhere':
      return { ...state, papersElsewhere: changed(state.papersElsewhere, action.type, action.paper) };
    case 'disc-read':
      return { ...state, checked: action.checked, papers: {} };
    case 'forget-disc':
      return { ...state, checked: undefined, papers: {} };
  }
}

/** Where the questions lead: to the disc, to what was read of it, or to whether a review would help. */
export const afterQuestions = ({ checked, forCase }: CheckState): '/result' | '/would-it-help' | '/disc' =>
  checked ? '/result' : forCase ? '/would-it-help' : '/disc';

/** Whether the case type, and side and region where it has them, are chosen. */
export function caseIsChosen(state: CheckState): boolean {
  if (!state.caseType) return false;
  if (choiceOf[state.caseType].regions.length > 0 && !state.region) return false;
  return !needsSide(state.caseType, state.region) || !!state.side;
}

/** Another case type asks other questions; what does not fit it is forgotten, what fits is kept. */
function withCase(state: CheckState, caseType: CaseType): CheckState {
  const { sides, regions } = choiceOf[caseType];
  return {
    ...state,
    caseType,
    side: sides.find((side) => side === state.side),
    region: regions.find((region) => region === state.region),
    flags: {},
    answers: {},
    seen: false,
    skipped: false,
  };
}

function changed<Value>(
  record: Readonly<Partial<Record<string, Value>>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).flatMap(([name, one]) =>
    name === key || !one ? [] : [[name, one] as const],
  );
  return Object.fromEntries(value === undefined ? others : [...others, [key, value] as const]);
}
