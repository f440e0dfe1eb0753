import type { Opinion } from './opinion.ts';

/**
 * How two opinions stand to each other on one point. `side-by-side`: both speak, in words no rule can weigh, so a
 * person reads them. `one-silent`: only one speaks of it.
 */
export type Relation = 'agree' | 'differ' | 'side-by-side' | 'one-silent';

export interface ComparedPoint {
  readonly kind:
    | 'question'
    | 'indicated'
    | 'timing'
    | 'operation'
    | 'practice'
    | 'grade'
    | 'measurement'
    | 'statement'
    | 'alternative';
  /** What is compared: the question's id, the scale and structure, the statement's id. */
  readonly key: string;
  readonly relation: Relation;
  readonly a: string | null;
  readonly b: string | null;
}

export type Comparison =
  | { readonly comparable: true; readonly points: readonly ComparedPoint[] }
  | { readonly comparable: false; readonly reason: 'same-opinion' | 'other-case' | 'other-type' };

/**
 * Two opinions on one case, question by question and point by point. Nothing is counted, weighed or averaged: where
 * they differ, it is a judgement call for the person and their doctor.
 */
export function compareOpinions(a: Opinion, b: Opinion): Comparison {
  if (a.id === b.id) return { comparable: false, reason: 'same-opinion' };
  if (a.case !== b.case) return { comparable: false, reason: 'other-case' };
  if (a.caseType !== b.caseType) return { comparable: false, reason: 'other-type' };
  const [ofA, ofB] = [byPlace(spoken(a)), byPlace(spoken(b))];
  const names = [...new Set([...ofA.keys(), ...ofB.keys()])];
  const points = names.flatMap((name) => compared(ofA.get(name), ofB.get(name)));
  return {
    comparable: true,
    points: points.toSorted((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind)),
  };
}

/** What one opinion says twice of one place (two roots, two attempts) is one point with both values. */
function byPlace(points: readonly Spoken[]): ReadonlyMap<string, Spoken> {
  const places = new Map<string, Spoken>();
  for (const point of points) {
    const name = `${point.kind} ${point.key}`;
    const values = [places.get(name)?.value, point.value].filter((value) => value !== undefined);
    places.set(name, { ...point, value: [...new Set(values)].toSorted().join(' · ') });
  }
  return places;
}

const order: readonly ComparedPoint['kind'][] = [
  'question',
  'indicated',
  'timing',
  'operation',
  'practice',
  'alternative',
  'statement',
  'grade',
  'measurement',
];

interface Spoken {
  readonly kind: ComparedPoint['kind'];
  readonly key: string;
  readonly value: string;
  /** A coded value, which can be the same or another; free words and measured numbers cannot be weighed. */
  readonly isCoded: boolean;
}

function spoken(opinion: Opinion): readonly Spoken[] {
  const { recommendation, operation } = opinion;
  const coded = (kind: Spoken['kind'], key: string, value: string | null | undefined): readonly Spoken[] =>
    value === null || value === undefined ? [] : [{ kind, key, value, isCoded: true }];
  return [
    ...opinion.answers.flatMap((answer) => spokenAnswer(answer)),
    ...coded('indicated', '', recommendation.indicated),
    ...coded('timing', '', recommendation.timing),
    ...coded('operation', '', operation?.verdict),
    ...coded('practice', '', operation?.practice),
    ...opinion.alternatives
      .filter(({ option }) => !option.startsWith('other'))
      .flatMap(({ option, reasonable }) => coded('alternative', option, reasonable)),
    ...opinion.statements.flatMap(({ document, start, end, verdict }) =>
      coded('statement', `${document} ${String(start)}-${String(end)}`, verdict),
    ),
    ...opinion.findings.flatMap((finding) => spokenFinding(finding, opinion.side)),
  ];
}

function spokenAnswer({ question, outcome, position, text }: Opinion['answers'][number]): readonly Spoken[] {
  if (outcome === null) return [];
  if (outcome === 'declined') return [{ kind: 'question', key: question, value: 'declined', isCoded: true }];
  return [{ kind: 'question', key: question, value: position ?? text, isCoded: position !== null }];
}

function spokenFinding(
  { structure, side, level, grades, measurements }: Opinion['findings'][number],
  caseSide: string,
): readonly Spoken[] {
  const place = [structure, side ?? caseSide, normalLevel(level)].filter((part) => part !== '').join(' ');
  return [
    ...grades.map(({ scale, value }) => ({
      kind: 'grade' as const,
      key: `${scale} ${place}`,
      value,
      isCoded: true,
    })),
    ...measurements.map(({ measurement, value, unit, calibration }) => ({
      kind: 'measurement' as const,
      key: `${measurement} ${place}`,
      value: `${String(value)} ${unit} ${calibration}`,
      isCoded: false,
    })),
  ];
}

/** `L4/5`, `L4–L5` and `l4-5` are one level. */
function normalLevel(level: string): string {
  const found = /^([CTLS])\s*(\d{1,2})\s*[-/–—]\s*([CTLS]?)\s*(\d{1,2})$/iu.exec(level.trim());
  if (!found) return level.trim().toUpperCase();
  const [, region = '', upper = '', lowerRegion = '', lower = ''] = found;
  const next = lower === '1' ? nextRegion[region.toUpperCase()] : undefined;
  const below = lowerRegion === '' ? (next ?? region) : lowerRegion;
  return `${region}${upper}-${below}${lower}`.toUpperCase();
}

const nextRegion: Readonly<Record<string, string>> = { C: 'T', T: 'L', L: 'S' };

function compared(a: Spoken | undefined, b: Spoken | undefined): readonly ComparedPoint[] {
  const either = a ?? b;
  if (either === undefined) return [];
  const { kind, key } = either;
  return [{ kind, key, relation: relationOf(a, b), a: a?.value ?? null, b: b?.value ?? null }];
}

function relationOf(a: Spoken | undefined, b: Spoken | undefined): Relation {
  if (a === undefined || b === undefined) return 'one-silent';
  if (a.kind === 'question' && (a.value === 'declined') !== (b.value === 'declined')) return 'one-silent';
  if (!a.isCoded || !b.isCoded) return 'side-by-side';
  return a.value === b.value ? 'agree' : 'differ';
}
