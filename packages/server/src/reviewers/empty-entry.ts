import type { DirectoryEntry } from '@overread/case';

/** Of someone who said nothing of themselves yet. They are not named unless they say so. */
export const emptyEntry: DirectoryEntry = {
  role: '',
  specialty: '',
  country: '',
  hospital: '',
  caseTypes: [],
  procedures: [],
  languages: [],
  settings: [],
  capacity: 0,
  away: [],
  conflicts: [],
  mayBeNamed: false,
};
