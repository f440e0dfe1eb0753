import type { Basics } from '@overread/case';
import type { Inventory } from '@overread/imaging';
import { ageAt, cappedAge } from '../../pseudonym/shift-dates.ts';

interface PatientTold {
  /** Whole years, 90 for all above; null where nobody said. */
  readonly age: number | null;
  readonly sex: NonNullable<Basics['sex']> | null;
}

/** Age at the newest study by the images' birth date, else by the year of birth as told; sex as told, else by the images. */
export function patientOf(basics: Basics, { patients }: Inventory, now: Date): PatientTold {
  return {
    age: ageByImages(patients) ?? ageByYear(basics.birthYear, now),
    sex: basics.sex ?? patients.map(({ sex }) => sexes[sex.trim().toUpperCase()]).find(Boolean) ?? null,
  };
}

const sexes: Readonly<Record<string, NonNullable<Basics['sex']>>> = { F: 'female', M: 'male', O: 'other' };

function ageByImages(patients: Inventory['patients']): number | null {
  const newest = patients
    .flatMap(({ birthDate, studies }) => studies.map(({ date }) => ({ birthDate, date })))
    .filter((one) => one.birthDate !== null && one.date !== null)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];
  const [birth, day] = [newest?.birthDate, newest?.date].map((date) => date?.replaceAll('-', '') ?? '');
  const age = birth && day ? ageAt(birth, day) : null;
  if (age === null) return null;
  const number = Number.parseInt(cappedAge(age), 10);
  return age.endsWith('M') ? Math.floor(number / 12) : number;
}

/** Without a birthday, a year may be too many. */
const ageByYear = (birthYear: number | undefined, now: Date): number | null => {
  const age = birthYear === undefined ? -1 : now.getUTCFullYear() - birthYear;
  return age < 0 ? null : Math.min(age, 90);
};
