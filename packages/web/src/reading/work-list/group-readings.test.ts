import { describe, expect, it } from 'vitest';
import { caseId } from '@overread/case';
import { groupOf, groupReadings, type ReadingRow } from './group-readings.ts';

const row = (over: Partial<ReadingRow>): ReadingRow => ({
  id: caseId.parse('8a8f1f4e-6c0e-4a51-9a3c-2f7d1b6a0c11'),
  code: 'K7-4QM2',
  caseType: 'spine',
  side: 'not-applicable',
  state: 'reading',
  as: 'reviewer',
  since: '2026-11-01T09:00:00Z',
  expiresAt: null,
  images: 12,
  questions: 3,
  unread: 0,
  committed: false,
  signed: false,
  ...over,
});

describe('the work list', () => {
  it.each([
    [{ as: 'offered-reviewer', state: 'offered' }, 'offered'],
    [{ state: 'reading' }, 'reading'],
    [{ state: 'needs-more' }, 'more'],
    [{ state: 'reading', signed: true }, 'signed'],
    [{ state: 'delivered', signed: true }, 'signed'],
  ] as const)('%j stands under %s', (over, group) => {
    expect(groupOf(row(over))).toBe(group);
  });

  it('leaves empty groups out, and shows first what cannot wait', () => {
    const groups = groupReadings([
      row({ code: 'new', since: '2026-11-20T09:00:00Z' }),
      row({ code: 'old', since: '2026-11-02T09:00:00Z' }),
      row({ code: 'late', as: 'offered-reviewer', expiresAt: '2026-12-02T09:00:00Z' }),
      row({ code: 'soon', as: 'offered-reviewer', expiresAt: '2026-11-26T09:00:00Z' }),
    ]);
    expect(groups.map(([group, rows]) => [group, rows.map(({ code }) => code)])).toEqual([
      ['offered', ['soon', 'late']],
      ['reading', ['old', 'new']],
    ]);
  });
});
