import { filmFile, type Film } from '../headers/film.ts';
import { anaElsewhere, anaRenumbered, bela, sol, type Person } from '../headers/person.ts';
import type { Stack } from '../headers/stack.ts';
import type { Expected, SampleDisc } from '../sample-disc.ts';
import { template } from './complete.ts';
import { disc } from './lay-out.ts';
import { mainTemplates } from './wrong-form.ts';
import { radiograph } from './templates.ts';

const firstFilm = (name: (typeof mainTemplates)[number]): Film =>
  template(name).films[0] ?? radiograph(1, '', { truth: {} });

/** A second study on the disc, of `person`. */
const withStudyOf = (
  id: string,
  name: (typeof mainTemplates)[number],
  title: SampleDisc['title'],
  person: Person,
  expected: Partial<Expected>,
): SampleDisc =>
  disc({
    id,
    title,
    template: template(name),
    also: () => [filmFile(id, { ...firstFilm(name), person, study: 9, series: 91, date: '20260915' }, 1)],
    expected,
  });

const twoPersons = mainTemplates.map((name) =>
  withStudyOf(
    `${name}-two-persons`,
    name,
    { en: "Another person's study on the disc", zh: '光盘上有另一个人的检查' },
    firstFilm(name).person === bela ? sol : bela,
    {
      patients: 2,
      verdict: 'not-yet',
      findings: { 'identity.one-person': 'doubtful' },
    },
  ),
);

const respelled = (['knee-replacement', 'hip-replacement', 'shoulder-cuff'] as const).map((name) =>
  withStudyOf(
    `${name}-same-person-spelled-differently`,
    name,
    { en: 'One person, spelled in two ways', zh: '同一个人，两种拼写' },
    anaElsewhere,
    {
      verdict: 'reviewable-with-limits',
      findings: { 'identity.one-person': 'met', 'report.per-study': 'missing' },
    },
  ),
);

const toLeft = <T extends Film | Stack>(one: T): T => ({
  ...one,
  side: 'L',
  truth: { ...one.truth, side: 'left' },
});

const sided = {
  'knee-replacement': [0, 1, 2],
  'acl-meniscus': [0, 1],
  'shoulder-cuff': [0, 1, 2],
  'foot-ankle': [0, 1, 2],
  'fracture-revision': [0, 1, 2],
} as const;

/** The side that hurts is the right one, and everything is of the left. */
const wrongSide = (Object.keys(sided) as (keyof typeof sided)[]).map((name) => {
  const { films, stacks } = template(name);
  return disc({
    id: `${name}-wrong-side`,
    title: { en: 'The other side was filmed', zh: '拍的是另一侧' },
    template: template(name),
    films: films
      .filter((_, index) => (sided[name] as readonly number[]).includes(index))
      .map((one) => ({ ...toLeft(one), words: one.words.toString().replace('BOTH KNEES', 'KNEE') })),
    stacks: stacks.map(toLeft),
    expected: { verdict: 'not-yet', findings: { 'identity.side': 'missing' } },
  });
});

const knee = template('knee-replacement');
const shoulder = template('shoulder-cuff');
const only = (words: string, changes: Partial<Film> & { readonly truth: Film['truth'] }): readonly Film[] => [
  radiograph(1, words, {
    ...changes,
    truth: { region: 'knee', view: 'AP', standing: 'yes', ...changes.truth },
  }),
  ...knee.films.slice(1, 3),
];

const sides: readonly SampleDisc[] = [
  disc({
    id: 'knee-side-contradicted',
    title: { en: 'Header says right, words say left', zh: '标签为右，文字为左' },
    template: knee,
    films: only('LEFT KNEE AP STANDING', { truth: { side: 'unknown', sideStrength: 'contradicted' } }),
    expected: {
      verdict: 'not-yet',
      problems: [{ code: 'side-contradicted' }],
      findings: { 'identity.side': 'doubtful' },
    },
  }),
  disc({
    id: 'shoulder-side-contradicted',
    title: { en: 'The MRI says left and its words say right', zh: '磁共振标签为左，文字为右' },
    template: { ...shoulder, side: 'left' },
    films: shoulder.films.map(toLeft),
    stacks: shoulder.stacks.map((one) => ({
      ...toLeft(one),
      words: `RIGHT SHOULDER ${one.words.toString()}`,
      truth: { ...one.truth, side: 'unknown', sideStrength: 'contradicted' },
    })),
    expected: {
      verdict: 'not-yet',
      problems: [{ code: 'side-contradicted' }],
      findings: { 'identity.side': 'doubtful' },
    },
  }),
  disc({
    id: 'knee-side-unsaid',
    title: { en: 'No side anywhere', zh: '未注明侧别' },
    template: knee,
    films: only('KNEE AP STANDING', { side: '', truth: { side: 'unknown' } }),
    expected: {
      verdict: 'reviewable-with-limits',
      findings: { 'knee.xr.ap_wb': 'doubtful', 'identity.side': 'doubtful' },
    },
  }),
  disc({
    id: 'knee-italian-dx-is-right',
    title: { en: 'Italian “dx” is right', zh: '意大利语“dx”为右侧' },
    template: knee,
    films: only('RX ginocchio dx AP sotto carico', { side: '', truth: { side: 'right' } }),
    expected: {
      verdict: 'reviewable-with-limits',
      findings: { 'knee.xr.ap_wb': 'met', 'knee.xr.both': 'missing' },
    },
  }),
];

const identities: readonly SampleDisc[] = [
  withStudyOf(
    'knee-other-number',
    'knee-replacement',
    { en: 'One person with two hospital numbers', zh: '同一个人，两家医院的病历号' },
    anaRenumbered,
    {
      verdict: 'reviewable-with-limits',
      findings: { 'identity.one-person': 'met' },
    },
  ),
  withStudyOf(
    'knee-birth-date-differs',
    'knee-replacement',
    { en: 'One number and name, two birth dates', zh: '病历号与姓名相同，出生日期不同' },
    { ...anaElsewhere, born: '19850314' },
    {
      verdict: 'not-yet',
      problems: [{ code: 'identity-differs' }],
      findings: { 'identity.one-person': 'doubtful' },
    },
  ),
];

export const personDiscs: readonly SampleDisc[] = [
  ...twoPersons,
  ...respelled,
  ...identities,
  ...wrongSide,
  ...sides,
];
