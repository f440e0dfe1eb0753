import type { Condition } from './condition.ts';
import { recency } from './recency.ts';
import type { Requirement } from './requirement.ts';
import { sources } from './sources.ts';
import { some, yes } from './ways.ts';

/** Papers of a revision; they take the place of the general rows for operation note, implant record and laboratory. */
export function fractureDocuments(implantProblem: Condition): readonly Requirement[] {
  const operated = some(implantProblem, yes('prior-surgery'));
  return [
    {
      id: 'rev.op_note',
      group: 'document',
      need: 'conditional',
      when: operated,
      severity: 'limits',
      adjust: [
        { when: yes('note-destroyed'), severity: 'limits' },
        { when: implantProblem, severity: 'blocks' },
      ],
      accepts: [
        {
          kind: 'document',
          types: ['operation-note'],
          partial: ['consultation-note'],
          side: 'affected',
          mayBeOnDisc: true,
        },
      ],
      blocksQuestions: ['why-failed', 'which-parts'],
      request: 'request.rev.op_note',
      source: sources.service,
      confirmed: 'stated',
    },
    {
      id: 'rev.implant',
      group: 'document',
      need: 'conditional',
      when: some(implantProblem, yes('metal')),
      severity: 'limits',
      accepts: [{ kind: 'document', types: ['implant-record', 'implant-photo'], side: 'affected' }],
      blocksQuestions: ['which-parts'],
      request: 'request.rev.implant',
      source: sources.service,
      confirmed: 'stated',
    },
    {
      id: 'rev.labs',
      group: 'document',
      need: 'conditional',
      when: implantProblem,
      severity: 'limits',
      accepts: [{ kind: 'document', types: ['laboratory'], side: 'any' }],
      recency: [recency.examination],
      blocksQuestions: ['infection'],
      request: 'request.doc.labs',
      source: sources.practice,
      confirmed: 'to-be-confirmed-by-clinician',
    },
  ];
}
