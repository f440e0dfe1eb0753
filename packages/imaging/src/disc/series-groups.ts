import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags, type Tag } from '../dataset/tags.ts';
import { parseDate } from '../series/read-date.ts';
import type { Identity } from './group-patients.ts';

/** The instances of one series of one person, each once. */
export interface SeriesGroup {
  readonly studyUid: string;
  readonly identity: Identity;
  readonly instances: readonly DicomInstance[];
  /** Copies left out. */
  readonly copies: number;
}

/** Collects instances into series; what claims to be one instance is kept once, the better copy. */
export class SeriesGroups {
  readonly #groups = new Map<string, GrowingGroup>();

  /** Answers what was added to, so that the files that follow can be added there at once. */
  add(instance: DicomInstance): { add(instance: DicomInstance): void } {
    const { attributes } = instance;
    const studyUid = attributes.text(tags.StudyInstanceUID) ?? '';
    const series = attributes.text(tags.SeriesInstanceUID) ?? seriesWithoutUid(instance);
    const patient = identityTags.map((tag) => attributes.text(tag) ?? '').join('|');
    const key = `${studyUid}|${series}|${patient}`;
    const group = this.#groups.get(key) ?? new GrowingGroup(studyUid, identityOf(instance));
    this.#groups.set(key, group);
    group.add(instance);
    return group;
  }

  values(): readonly SeriesGroup[] {
    return [...this.#groups.values()];
  }
}

const identityTags: readonly Tag[] = [
  tags.PatientID,
  tags.PatientName,
  tags.PatientBirthDate,
  tags.PatientSex,
];

/** What tells persons, studies, series and classes apart: files that agree on all of it belong together. */
export const groupingTags: readonly Tag[] = [
  tags.SpecificCharacterSet,
  tags.SeriesInstanceUID,
  tags.StudyInstanceUID,
  tags.SOPClassUID,
  tags.Modality,
  ...identityTags,
  tags.SeriesNumber,
];

/** Without a UID, what is left to tell series apart. */
const seriesWithoutUid = ({ attributes }: DicomInstance): string =>
  `?${attributes.text(tags.Modality) ?? ''}|${attributes.text(tags.SeriesNumber) ?? ''}`;

const identityOf = ({ attributes }: DicomInstance): Identity => ({
  id: attributes.text(tags.PatientID) ?? '',
  name: attributes.text(tags.PatientName) ?? '',
  birthDate: parseDate(attributes.text(tags.PatientBirthDate), earliestBirth),
  sex: attributes.text(tags.PatientSex) ?? '',
});

/** No living patient is older; anonymisers write 19000101. */
const earliestBirth = 1905;

class GrowingGroup implements SeriesGroup {
  readonly studyUid: string;
  readonly identity: Identity;
  readonly instances: DicomInstance[] = [];
  copies = 0;
  /** By Instance Number, where each was seen first. */
  readonly #numbered = new Map<number | undefined, number>();
  /** By number and UID, of those whose number was seen twice. */
  readonly #named = new Map<string, number>();

  constructor(studyUid: string, identity: Identity) {
    this.studyUid = studyUid;
    this.identity = identity;
  }

  /** UIDs are looked at only where numbers repeat: a copy has its original's number. */
  add(instance: DicomInstance): void {
    const number = instance.attributes.number(tags.InstanceNumber);
    const first = this.#numbered.get(number);
    if (first === undefined) {
      this.#numbered.set(number, this.instances.length);
      this.instances.push(instance);
      return;
    }
    const original = this.instances[first];
    const known = original && nameOf(original, number);
    if (known !== undefined) this.#named.set(known, first);
    const name = nameOf(instance, number);
    const place = name === undefined ? undefined : this.#named.get(name);
    if (place === undefined) {
      if (name !== undefined) this.#named.set(name, this.instances.length);
      this.instances.push(instance);
      return;
    }
    this.copies++;
    const kept = this.instances[place];
    if (kept !== undefined && isBetter(instance, kept)) this.instances[place] = instance;
  }
}

/** Some writers give one UID to every slice: those are numbered apart, and are no copies. */
const nameOf = ({ attributes }: DicomInstance, number: number | undefined): string | undefined => {
  const uid = attributes.text(tags.SOPInstanceUID);
  return uid === undefined ? undefined : `${String(number)}|${uid}`;
};

const isBetter = (a: DicomInstance, b: DicomInstance): boolean =>
  a.problems.length < b.problems.length ||
  (a.problems.length === b.problems.length && a.size > b.size && a.transferSyntax === b.transferSyntax);
