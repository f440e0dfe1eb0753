import type { Opinion, OpinionAnswer, ReportStatement } from '@overread/case';
import type { DemoOpinion } from '../write-opinion.ts';

interface Words {
  readonly finding: string;
  readonly gradeLimit: string;
  readonly advice: Opinion['recommendation'];
  readonly rest: Pick<
    Opinion,
    | 'history'
    | 'diagnosis'
    | 'alternatives'
    | 'watch'
    | 'cannotJudge'
    | 'uncertainty'
    | 'summary'
    | 'confidence'
  >;
  readonly operation: Omit<NonNullable<Opinion['operation']>, 'procedure'>;
  readonly answers: readonly Partial<OpinionAnswer>[];
  readonly grade: string;
}

/** The standing film from the front, on which wear is graded. */
const standingFilm = ({ reviewed }: Opinion): string[] =>
  reviewed
    .filter(({ modality, view, standing }) => /CR|DX/.test(modality) && view === 'AP' && standing === 'yes')
    .map(({ seriesUid }) => seriesUid)
    .slice(0, 1);

const opinionOf = (language: 'en' | 'zh', words: Words): DemoOpinion => ({
  blind: (draft) => ({
    ...draft,
    language,
    findings: [
      {
        id: 'inner-side',
        structure: 'medial-compartment',
        side: null,
        level: '',
        text: words.finding,
        grades: [
          {
            scale: 'kellgren-lawrence',
            value: words.grade,
            images: standingFilm(draft),
            documents: [],
            limit: words.gradeLimit,
          },
        ],
        measurements: [],
        images: standingFilm(draft),
        confidence: 'high',
      },
    ],
    recommendation: words.advice,
  }),
  whole: (draft, statements) => ({
    ...draft,
    ...words.rest,
    reviewed: draft.reviewed.map((series) => ({ ...series, confirmed: true })),
    statements: statements.map((one): ReportStatement => ({
      ...one,
      verdict: 'agreed',
      images: standingFilm(draft),
    })),
    answers: draft.answers.map((answer, at) => ({ ...answer, ...words.answers[at] })),
    operation: draft.operation && { ...draft.operation, ...words.operation },
  }),
});

const answered = { outcome: 'answered', settledBy: 'images', confidence: 'medium' } as const;

/** For waiting, with exercise first. */
export const englishKnee: DemoOpinion = opinionOf('en', {
  grade: '3',
  finding: 'Clear narrowing of the inner joint space on the standing film; the outer side is preserved.',
  gradeLimit: '',
  advice: {
    indicated: 'not-on-this-evidence',
    timing: 'can-wait-with-watch',
    reasonsFor: ['Pain on walking for more than a year.'],
    reasonsAgainst: ['Wear is limited to one side.', 'Guided exercise has not been tried for long enough.'],
    wouldChange: 'Pain at night in spite of three months of guided exercise.',
  },
  rest: {
    history:
      'Pain in the knee for several years, worse on walking. Replacement of the whole joint was proposed.',
    diagnosis: { working: 'Osteoarthritis of the inner compartment of the knee', alternatives: [] },
    alternatives: [
      {
        id: 'exercise',
        option: 'physiotherapy',
        text: 'Guided strengthening, twice a week for three months.',
        tried: 'tried-too-little',
        reasonable: 'yes',
      },
      {
        id: 'partial',
        option: 'smaller-operation',
        text: 'A partial replacement comes into question if the ligaments hold.',
        tried: 'not-tried',
        reasonable: 'yes',
      },
    ],
    watch: [{ id: 'fever', text: 'Fever with a hot, swollen knee.', act: 'emergency' }],
    cannotJudge: [
      { id: 'ligaments', text: 'Whether the ligaments hold.', tests: ['lachman', 'varus-valgus'] },
    ],
    uncertainty: 'Films show bone well and cartilage only indirectly.',
    summary:
      'The inner side of your knee is worn; the outer side is kept. On these films an operation may wait. Three months of guided exercise are a reasonable next step, and a smaller operation is worth a talk with your surgeon.',
    confidence: 'medium',
  },
  operation: {
    verdict: 'alternative-reasonable',
    practice: 'partly',
    reasonsFor: ['Wear of the inner side is advanced.'],
    reasonsAgainst: ['The outer side is preserved.'],
  },
  answers: [
    {
      ...answered,
      position: 'no',
      text: 'On these films the wear does not force an operation now. Waiting with exercise is reasonable.',
      wouldChange: 'Pain at night that exercise does not change.',
    },
    {
      ...answered,
      position: 'yes',
      text: 'The films show wear on the inner side only. A partial replacement comes into question.',
    },
    {
      outcome: 'declined',
      reason: 'Stability is felt by hand and cannot be seen on these films.',
      settledBy: 'needs-exam',
      tests: ['lachman', 'varus-valgus'],
    },
  ],
});

/** For the operation that was proposed, written in Chinese. */
export const chineseKnee: DemoOpinion = opinionOf('zh', {
  grade: '4',
  finding: '负重位片示膝关节内侧间隙几乎消失，边缘骨赘形成，软骨下骨硬化。',
  gradeLimit: '',
  advice: {
    indicated: 'with-reservations',
    timing: 'elective',
    reasonsFor: ['内侧间隙几乎消失。', '疼痛影响行走。'],
    reasonsAgainst: ['规范的康复锻炼时间不足。'],
    wouldChange: '三个月规范锻炼后疼痛明显减轻。',
  },
  rest: {
    history: '膝关节疼痛多年，行走后加重。当地医生建议全膝关节置换术。',
    diagnosis: { working: '膝关节内侧间室重度骨关节炎', alternatives: [] },
    alternatives: [
      {
        id: 'exercise',
        option: 'physiotherapy',
        text: '指导下的肌力锻炼，每周两次，共三个月。',
        tried: 'tried-too-little',
        reasonable: 'yes',
      },
    ],
    watch: [{ id: 'fever', text: '发热并伴膝关节红肿热痛。', act: 'emergency' }],
    cannotJudge: [{ id: 'ligaments', text: '韧带是否稳定。', tests: ['lachman', 'varus-valgus'] }],
    uncertainty: '平片只能间接反映软骨情况。',
    summary:
      '您膝关节内侧磨损较重，外侧尚好。根据这些影像，择期手术有其依据，但并不紧急；可先与手术医生讨论锻炼和较小的手术。',
    confidence: 'medium',
  },
  operation: {
    verdict: 'supported-with-reservations',
    practice: 'matches',
    reasonsFor: ['内侧磨损重。'],
    reasonsAgainst: ['外侧间室尚好。'],
  },
  answers: [
    {
      ...answered,
      position: 'yes',
      text: '片上内侧磨损已较重，择期手术有其依据，但不紧急。',
      wouldChange: '锻炼后疼痛明显减轻。',
    },
    { ...answered, position: 'partly', text: '片上主要为内侧磨损；外侧是否完全正常，平片不能确定。' },
    {
      outcome: 'declined',
      reason: '关节稳定性需要医生亲手检查，影像不能回答。',
      settledBy: 'needs-exam',
      tests: ['lachman', 'varus-valgus'],
    },
  ],
});

const english: Readonly<Record<string, string>> = {
  骨科主任医师: 'Chief physician, orthopaedics',
  '脊柱外科、足踝外科与关节外科': 'Spine, foot and ankle, and joint surgery',
  '负重位片示膝关节内侧间隙几乎消失，边缘骨赘形成，软骨下骨硬化。':
    'On the standing film the inner joint space is nearly gone, with bone spurs at the edges and hardening of the bone below.',
  '内侧间隙几乎消失。': 'The inner joint space is nearly gone.',
  '疼痛影响行走。': 'Pain limits walking.',
  '规范的康复锻炼时间不足。': 'Guided exercise was not tried for long enough.',
  '三个月规范锻炼后疼痛明显减轻。': 'Clearly less pain after three months of guided exercise.',
  '膝关节疼痛多年，行走后加重。当地医生建议全膝关节置换术。':
    'Knee pain for many years, worse after walking. Their own doctor advised replacing the whole joint.',
  膝关节内侧间室重度骨关节炎: 'Severe osteoarthritis of the inner compartment of the knee',
  '指导下的肌力锻炼，每周两次，共三个月。': 'Guided strengthening, twice a week for three months.',
  '发热并伴膝关节红肿热痛。': 'Fever with a red, hot, swollen and painful knee.',
  '韧带是否稳定。': 'Whether the ligaments hold.',
  '平片只能间接反映软骨情况。': 'Plain films show cartilage only indirectly.',
  '您膝关节内侧磨损较重，外侧尚好。根据这些影像，择期手术有其依据，但并不紧急；可先与手术医生讨论锻炼和较小的手术。':
    'The inner side of your knee is badly worn, the outer side is still good. On these images a planned operation has its grounds, but nothing is urgent; exercise and a smaller operation can be discussed with your surgeon first.',
  '内侧磨损重。': 'The inner side is badly worn.',
  '外侧间室尚好。': 'The outer compartment is still good.',
  '片上内侧磨损已较重，择期手术有其依据，但不紧急。':
    'On the films the inner side is badly worn: a planned operation has its grounds, but is not urgent.',
  '锻炼后疼痛明显减轻。': 'Clearly less pain after exercise.',
  '片上主要为内侧磨损；外侧是否完全正常，平片不能确定。':
    'The films show wear mainly of the inner side; plain films cannot settle whether the outer side is entirely normal.',
  '关节稳定性需要医生亲手检查，影像不能回答。':
    'Stability must be examined by hand; images cannot answer it.',
};

/** The same in English; what is not the reviewer's own words stays as it is. */
export const chineseKneeInEnglish = (signed: Opinion): Opinion => translated(signed) as Opinion;

function translated(value: unknown): unknown {
  if (typeof value === 'string') return english[value] ?? value;
  if (Array.isArray(value)) return value.map(translated);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, translated(member)]));
}
