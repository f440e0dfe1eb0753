import type { EntryKind, StoryEntry, TreatmentKind } from '@overread/case';

/** An entry of a kind with nothing said in it yet. */
export function newEntry(kind: EntryKind, treatment: TreatmentKind = 'other'): StoryEntry {
  const dated = { id: crypto.randomUUID(), date: null, about: false, text: '' } as const;
  const made: { readonly [Kind in EntryKind]: () => Extract<StoryEntry, { kind: Kind }> } = {
    onset: () => ({ kind: 'onset', ...dated, how: 'unsure' }),
    trigger: () => ({ kind: 'trigger', ...dated, what: 'none' }),
    change: () => ({ kind: 'change', ...dated, direction: 'worse' }),
    treatment: () => ({
      kind: 'treatment',
      ...dated,
      treatment,
      until: null,
      weeks: null,
      sessions: null,
      result: null,
      reliefWeeks: null,
    }),
    operation: () => ({ kind: 'operation', ...dated, name: '' }),
    imaging: () => ({ kind: 'imaging', ...dated, modality: 'other', studyUid: null }),
    told: () => ({ kind: 'told', ...dated, by: 'surgeon', operationProposed: false }),
    other: () => ({ kind: 'other', ...dated }),
  };
  return made[kind]();
}
