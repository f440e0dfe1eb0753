/** What a person can and cannot do, mostly as numbers. Labels are `fact.<id>`, in our own words. */
export const functionFacts = {
  'walking-metres': number('m', 50_000),
  'walking-minutes': number('min', 600),
  'stair-flights': number('flights', 100),
  'stair-rail': choice('no', 'yes', 'cannot'),
  'sitting-minutes': number('min', 900),
  'standing-minutes': number('min', 900),
  'rise-from-chair': choice('easily', 'with-arms', 'cannot'),
  'walking-aid': choice('none', 'one-stick', 'two-crutches', 'frame', 'wheelchair'),
  limp: choice('no', 'sometimes', 'always'),
  'pain-rest': number('of-ten', 10),
  'pain-activity': number('of-ten', 10),
  'pain-night': number('of-ten', 10),
  'pain-worst': number('of-ten', 10),
  'nights-woken': number('per-week', 7),
  'woken-by': choice('nothing', 'turning-over', 'ache-at-rest', 'numbness', 'cramp', 'lying-on-it', 'other'),
  'percent-of-normal': number('percent', 100),
  'morning-stiffness': number('min', 600),
  'swelling-days': number('per-week', 7),
  locking: number('per-week', 100),
  'giving-way': number('per-month', 300),
  'bend-degrees': number('degrees', 180),
  'shoes-and-socks': choice('easily', 'with-trouble', 'cannot'),
  'car-entry': choice('easily', 'with-trouble', 'cannot'),
  'pain-site-hip': choice('groin', 'outer-thigh', 'buttock', 'several'),
  'leg-length-mm': number('mm', 200),
  'leg-pain-percent': number('percent', 100),
  'lean-forward': choice('no', 'yes', 'unsure'),
  'numb-or-weak': text(160),
  'bladder-or-bowel': choice('no', 'yes', 'unsure'),
  'days-off-work': number('days', 3_650),
  'activity-before': number('of-ten', 10),
  'activity-now': number('of-ten', 10),
  'dominant-arm': choice('right', 'left', 'both'),
  'raise-degrees': number('degrees', 180),
  'reach-behind-back': choice('bra-strap', 'belt', 'trouser-pocket', 'cannot'),
  'work-load-kg': number('kg', 200),
  'weight-on-leg': number('percent', 100),
  'wound-problem': choice('no', 'yes', 'healed'),
  'antibiotic-weeks': number('weeks', 200),
  smoking: choice('no', 'stopped', 'yes'),
  diabetes: choice('no', 'yes', 'unsure'),
  'age-noticed': number('years', 110),
  'brace-hours': number('per-day', 24),
  'shoe-limits': text(160),
  work: text(160),
  sport: text(160),
} as const satisfies Record<string, FunctionFact>;

export type FunctionFactId = keyof typeof functionFacts;

export type FactUnit =
  | 'm'
  | 'min'
  | 'mm'
  | 'kg'
  | 'degrees'
  | 'percent'
  | 'of-ten'
  | 'per-day'
  | 'per-week'
  | 'per-month'
  | 'flights'
  | 'days'
  | 'weeks'
  | 'years';

export type FunctionFact =
  | { readonly kind: 'number'; readonly unit: FactUnit; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'text'; readonly maxLength: number };

function number<const U extends FactUnit>(unit: U, max: number) {
  return { kind: 'number', unit, max } as const;
}

function choice<const O extends readonly string[]>(...options: O) {
  return { kind: 'choice', options } as const;
}

function text(maxLength: number) {
  return { kind: 'text', maxLength } as const;
}
