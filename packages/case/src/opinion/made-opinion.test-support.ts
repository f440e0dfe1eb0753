import type { ImageGiven } from './image-given.ts';
import { emptyOpinion } from './empty-opinion.ts';
import type { Opinion } from './opinion.ts';
import type { Finding, ReportStatement } from './opinion-parts.ts';
import type { SigningContext } from './signing/open-point.ts';

export const standing: ImageGiven = {
  seriesUid: '1.2.3.1',
  modality: 'DX',
  view: 'AP',
  plane: 'unknown',
  weighting: 'unknown',
  side: 'left',
  standing: 'yes',
};
export const image = (given: Partial<ImageGiven>): ImageGiven => ({ ...standing, ...given });

export const madeFinding = (given: Partial<Finding> = {}): Finding => ({
  id: 'f1',
  structure: 'medial-compartment',
  side: null,
  level: '',
  text: 'Medial joint space nearly gone.',
  grades: [{ scale: 'kellgren-lawrence', value: '3', images: ['1.2.3.1'], documents: [], limit: '' }],
  measurements: [],
  images: ['1.2.3.1'],
  confidence: 'high',
  ...given,
});

export const madeStatement = (given: Partial<ReportStatement> = {}): ReportStatement => ({
  id: 's1',
  document: 'd1',
  section: 'impression',
  start: 10,
  end: 40,
  text: 'Moderate arthritis.',
  verdict: 'agreed',
  images: ['1.2.3.1'],
  reason: '',
  ...given,
});

export const madeContext: SigningContext = {
  questions: [
    { id: 'q1', text: 'Is the wear severe enough?' },
    { id: 'q2', text: 'Is my knee unstable?' },
  ],
  images: [standing],
  limits: ['knee.xr.skyline'],
  operationProposed: true,
  hasReport: true,
  before: null,
};

const { reviewed, limits } = {
  reviewed: [{ ...standing, date: '2026-01-05', confirmed: true }],
  limits: [
    {
      requirement: 'knee.xr.skyline',
      severity: 'limits' as const,
      effect: 'The kneecap joint cannot be graded.',
      questions: [],
    },
  ],
};

/** An opinion that may be signed in {@link madeContext}; each test spoils one thing of it. */
export const madeOpinion = (given: Partial<Opinion> = {}): Opinion => ({
  ...emptyOpinion({
    id: 'o1',
    case: 'c1',
    caseType: 'knee-replacement',
    side: 'left',
    language: 'en',
    reviewer: { role: 'Orthopaedic surgeon', specialty: 'Knee', country: 'China' },
    questions: ['q1', 'q2'],
    limits,
    reviewed,
    documents: ['d1'],
    procedure: 'Total knee replacement, left',
  }),
  date: '2026-02-01',
  history: 'Two years of left knee pain, walks 500 m.',
  blind: {
    committedAt: '2026-02-01T09:00:00Z',
    openedBefore: [],
    findings: [madeFinding()],
    recommendation: madeRecommendation(),
  },
  findings: [madeFinding()],
  statements: [madeStatement()],
  diagnosis: { working: 'Medial compartment arthritis of the left knee', alternatives: [] },
  answers: [
    {
      question: 'q1',
      outcome: 'answered',
      position: 'partly',
      text: 'The inner side is worn; the outer side is kept.',
      reason: '',
      settledBy: 'images',
      tests: [],
      views: [],
      confidence: 'medium',
      wouldChange: 'A standing bent-knee film that shows more.',
    },
    {
      question: 'q2',
      outcome: 'declined',
      position: null,
      text: '',
      reason: 'Stability is felt by hand.',
      settledBy: 'needs-exam',
      tests: ['lachman', 'varus-valgus'],
      views: [],
      confidence: null,
      wouldChange: '',
    },
  ],
  recommendation: madeRecommendation(),
  operation: {
    procedure: 'Total knee replacement, left',
    verdict: 'alternative-reasonable',
    practice: 'partly',
    reasonsFor: ['Wear is advanced on the inner side.'],
    reasonsAgainst: ['The outer side is kept: a partial replacement or osteotomy comes into question.'],
  },
  alternatives: [
    {
      id: 'a1',
      option: 'physiotherapy',
      text: 'Six weeks, twice a week.',
      tried: 'tried-too-little',
      reasonable: 'yes',
    },
  ],
  watch: [{ id: 'w1', text: 'The knee locks or gives way.', act: 'days' }],
  cannotJudge: [{ id: 'c1', text: 'Whether the ligaments hold.', tests: ['varus-valgus'] }],
  uncertainty: 'The kneecap joint was not seen.',
  confidence: 'medium',
  summary: 'The inner side of the left knee is worn. Waiting a few months is reasonable.',
  ...given,
});

function madeRecommendation(): Opinion['recommendation'] {
  return {
    indicated: 'with-reservations',
    timing: 'can-wait-with-watch',
    reasonsFor: ['Pain every day.'],
    reasonsAgainst: ['Exercise has hardly been tried.'],
    wouldChange: 'Night pain in spite of three months of exercise.',
  };
}
