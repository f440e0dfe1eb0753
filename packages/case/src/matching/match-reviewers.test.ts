import { describe, expect, it } from 'vitest';
import type { DirectoryEntry } from '../api/reviewers.ts';
import { matchReviewers } from './match-reviewers.ts';
import { mentionable } from './mentions.ts';
import { bars, reasonCodes } from './reason-codes.ts';
import { sayMatch } from './say-match.ts';
import type { CaseToMatch, ReviewerToMatch } from './to-match.ts';

const kase: CaseToMatch = {
  caseType: 'knee-replacement',
  operation: 'Total knee replacement',
  language: 'en',
  mayBeTranslated: false,
  setting: 'remote',
  hospitals: ['St. Mary’s Hospital, Dublin'],
  papers: mentionable(['Seen by Dr. A. Surgeon at the Harbour Clinic.']),
  today: '2026-07-10',
};

const entry: DirectoryEntry = {
  role: '',
  specialty: 'Hip and knee surgery',
  country: 'IE',
  hospital: 'Northern Orthopaedic Centre',
  caseTypes: ['knee-replacement', 'hip-replacement'],
  procedures: [{ name: 'Total knee arthroplasty (TKA)', perYear: 120 }],
  languages: ['en'],
  settings: ['remote'],
  capacity: 4,
  away: [],
  conflicts: [],
  mayBeNamed: true,
};

const reviewer: ReviewerToMatch = {
  personId: 'r',
  name: 'Dr Rita Reader',
  isActive: true,
  entry,
  here: 'nothing',
  open: 1,
  declines: 0,
};

const match = (change: Partial<ReviewerToMatch>, of: Partial<CaseToMatch> = {}) => {
  const [only] = matchReviewers({ ...kase, ...of }, [{ ...reviewer, ...change }]);
  if (!only) throw new Error('nobody');
  return only;
};
const says = (change: Partial<DirectoryEntry>): Partial<ReviewerToMatch> => ({
  entry: { ...entry, ...change },
});

describe('who may not be asked', () => {
  it('nothing bars a reviewer who fits', () => {
    expect(match({}).barredBy).toEqual([]);
  });

  it.each<[string, Partial<ReviewerToMatch>, Partial<CaseToMatch>]>([
    ['not-active', { isActive: false }, {}],
    ['no-entry', { entry: null }, {}],
    ['reads-already', { here: 'reads' }, {}],
    ['offered-already', { here: 'offered' }, {}],
    ['declined-already', { here: 'declined' }, {}],
    ['handed-back-already', { here: 'handed-back' }, {}],
    ['case-type', {}, { caseType: 'hip-replacement', operation: null }],
    ['subspecialty', says({ specialty: 'Spine surgery' }), {}],
    ['subspecialty', says({ specialty: '脊柱外科' }), {}],
    ['procedure', says({ procedures: [{ name: '单髁置换术', perYear: 40 }] }), {}],
    ['procedure', says({ procedures: [{ name: 'TKA', perYear: 0 }] }), {}],
    ['setting', {}, { setting: 'in-person' }],
    ['language', says({ languages: ['zh'] }), {}],
    ['opinion-language', says({ languages: ['de'] }), { mayBeTranslated: true }],
    ['at-capacity', { open: 4 }, {}],
    ['at-capacity', says({ capacity: 0 }), {}],
    ['away', says({ away: [{ from: '2026-07-10', until: '2026-07-10' }] }), {}],
    ['same-hospital', says({ hospital: 'ST MARYS, Dublin' }), {}],
    ['same-hospital', says({ hospital: 'Harbour Clinic' }), {}],
    ['conflict', says({ conflicts: ['St Mary’s Hospital Dublin'] }), {}],
    ['conflict', says({ conflicts: ['A. Surgeon'] }), {}],
    ['named-in-papers', { name: 'Prof. A. Surgeon' }, {}],
  ])('%s', (bar, change, of) => {
    const narrowed = bar === 'case-type' ? says({ caseTypes: ['knee-replacement'] }) : change;
    expect(match(narrowed, of).barredBy).toEqual([bar]);
  });

  it.each<[string, Partial<ReviewerToMatch>, Partial<CaseToMatch>]>([
    ['away only later', says({ away: [{ from: '2026-07-11', until: '2026-07-20' }] }), {}],
    ['back from leave', says({ away: [{ from: '2026-07-01', until: '2026-07-09' }] }), {}],
    ['a specialty that says nothing narrower', says({ specialty: 'Orthopaedic surgery' }), {}],
    ['no list of operations', says({ procedures: [] }), {}],
    [
      'operations of another kind only',
      says({ procedures: [{ name: 'Total hip replacement', perYear: 9 }] }),
      {},
    ],
    ['an operation nobody knows by name', {}, { operation: 'Something new' }],
    ['another language, with leave to translate', says({ languages: ['zh'] }), { mayBeTranslated: true }],
    ['the last free place', { open: 3 }, {}],
    [
      'a hospital of a like name',
      says({ hospital: 'General Hospital' }),
      { hospitals: ['City General Hospital'] },
    ],
  ])('may be asked: %s', (_, change, of) => {
    expect(match(change, of).barredBy).toEqual([]);
  });

  it('tells every bar at once', () => {
    const { barredBy } = match({ ...says({ languages: ['zh'], settings: [] }), open: 9 });
    expect(barredBy).toEqual(['setting', 'language', 'at-capacity']);
  });
});

describe('how well they suit', () => {
  it.each([
    [250, 40],
    [200, 40],
    [199, 32],
    [100, 32],
    [99, 24],
    [50, 24],
    [20, 14],
    [19, 6],
    [1, 6],
  ])('%i of the operation a year weigh %i', (perYear, points) => {
    const { reasons } = match(says({ procedures: [{ name: '全膝关节置换术', perYear }] }));
    expect(reasons).toContainEqual({ code: 'procedure-volume', points, count: perYear });
  });

  it.each<[string, Partial<ReviewerToMatch>, Partial<CaseToMatch>, object]>([
    [
      'not counted',
      says({ procedures: [{ name: 'knee replacement', perYear: null }] }),
      {},
      { code: 'procedure-uncounted', points: 6, count: null },
    ],
    ['not listed', says({ procedures: [] }), {}, { code: 'procedure-unlisted', points: 0, count: null }],
    ['load', { open: 1 }, {}, { code: 'free-places', points: 15, count: 3 }],
    ['all free', { open: 0 }, {}, { code: 'free-places', points: 20, count: 4 }],
    ['language', {}, {}, { code: 'reads-language', points: 15, count: null }],
    [
      'translation',
      says({ languages: ['zh'] }),
      { mayBeTranslated: true },
      { code: 'needs-translation', points: -10, count: null },
    ],
    ['two declines', { declines: 2 }, {}, { code: 'past-declines', points: -10, count: 2 }],
    ['many declines', { declines: 9 }, {}, { code: 'past-declines', points: -20, count: 9 }],
  ])('%s', (_, change, of, reason) => {
    expect(match(change, of).reasons).toContainEqual(reason);
  });

  it('adds the reasons up, the weightiest first', () => {
    const { reasons, points } = match({ declines: 1 });
    expect(reasons.map(({ code }) => code)).toEqual([
      'procedure-volume',
      'free-places',
      'reads-language',
      'past-declines',
    ]);
    expect(points).toBe(32 + 15 + 15 - 5);
  });

  it('puts those who may be asked first, the best of them first, equals by id', () => {
    const order = matchReviewers(kase, [
      { ...reviewer, personId: 'barred', open: 4 },
      { ...reviewer, personId: 'b' },
      { ...reviewer, personId: 'a' },
      { ...reviewer, personId: 'free', open: 0 },
    ]).map(({ personId }) => personId);
    expect(order).toEqual(['free', 'a', 'b', 'barred']);
  });
});

it.each([...bars, ...reasonCodes])('%s has words in both languages', (code) => {
  expect(sayMatch(code, 'en', 3)).not.toMatch(/\{|\p{Script=Han}/u);
  expect(sayMatch(code, 'zh', 3)).toMatch(/\p{Script=Han}/u);
});
