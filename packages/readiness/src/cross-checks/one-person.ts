import type { Evidence, Patient } from '@overread/imaging';
import type { Context } from '../evaluation/context.ts';
import type { Result } from './result.ts';

/** Another person's study on the disc, or one person under several names. */
export function onePerson({ facts }: Context): Result {
  const people = facts.patients.filter(({ studies }) => studies.length > 0);
  const evidence = people.flatMap(identity);
  const [only] = people;
  if (only === undefined) {
    return { verdict: 'not-needed', reason: { code: 'reason.no-person', params: {} }, evidence: [] };
  }
  if (people.length > 1) {
    const params = { count: people.length, names: people.map(({ name, id }) => name || id).join('; ') };
    return {
      verdict: 'doubtful',
      reason: { code: 'reason.several-people', params },
      evidence,
      remedy: { code: 'remedy.confirm-person', params },
    };
  }
  if (only.problems.some(({ code }) => code === 'identity-differs')) {
    return {
      verdict: 'doubtful',
      reason: { code: 'reason.identity-differs', params: {} },
      evidence,
      remedy: { code: 'remedy.confirm-person', params: {} },
    };
  }
  return { verdict: 'met', reason: { code: 'reason.one-person', params: {} }, evidence };
}

function identity(patient: Patient): readonly Evidence[] {
  const file = patient.studies[0]?.series[0]?.files[0] ?? '';
  const birth: Evidence[] =
    patient.birthDate === null
      ? []
      : [{ about: 'birthDate', value: patient.birthDate, source: '(0010,0030) PatientBirthDate', file }];
  return [
    { about: 'person', value: patient.name || patient.id, source: '(0010,0010) PatientName', file },
    ...birth,
  ];
}
