import { tags, type Tag } from '../dataset/tags.ts';
import type { Patient, Series, Study } from '../inventory/inventory.ts';
import { describeStudy } from '../series/describe-study.ts';
import { parseDate } from '../series/read-date.ts';
import { groupPatients, type Bearer, type PersonGroup } from './group-patients.ts';
import { readableName } from './person-name.ts';
import type { SeriesGroup } from './series-groups.ts';

/** Persons, their studies by date, their series by number. */
export const makePatients = (groups: readonly SeriesGroup[]): readonly Patient[] =>
  groupPatients(bearersOf(groups)).map(patientOf);

/** Series that say the very same of their person count as one bearer. */
const bearersOf = (groups: readonly SeriesGroup[]): readonly Bearer<SeriesGroup>[] => {
  const bearers = new Map<
    string,
    { identity: SeriesGroup['identity']; things: SeriesGroup[]; file: string }
  >();
  for (const group of groups) {
    const { identity } = group;
    const key = [identity.id, identity.name, identity.birthDate, identity.sex].join('|');
    const bearer = bearers.get(key);
    if (bearer) bearer.things.push(group);
    else bearers.set(key, { identity, things: [group], file: group.instances[0]?.file ?? '' });
  }
  return [...bearers.values()];
};

const patientOf = ({ bearers, problems }: PersonGroup<SeriesGroup>): Patient => {
  const identities = bearers.map(({ identity }) => identity);
  const mostSeries = [...bearers].sort((a, b) => b.things.length - a.things.length);
  return {
    id: mostSeries.find(({ identity }) => identity.id !== '')?.identity.id ?? '',
    name: readableName(
      identities
        .map(({ name }) => name)
        .reduce((fullest, name) => (name.length > fullest.length ? name : fullest), ''),
    ),
    birthDate: identities.find(({ birthDate }) => birthDate !== null)?.birthDate ?? null,
    sex: identities.find(({ sex }) => sex !== '')?.sex ?? '',
    studies: studiesOf(bearers.flatMap(({ things }) => things)),
    problems,
  };
};

const studiesOf = (groups: readonly SeriesGroup[]): readonly Study[] => {
  const byUid = new Map<string, SeriesGroup[]>();
  for (const group of groups) {
    const study = byUid.get(group.studyUid);
    if (study) study.push(group);
    else byUid.set(group.studyUid, [group]);
  }
  const studies = [...byUid].map(([uid, own]) => studyOf(uid, own));
  return studies.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
};

const studyOf = (uid: string, groups: readonly SeriesGroup[]): Study => {
  const series = describeStudy(groups);
  const first = (tag: Tag): string | undefined => {
    for (const { instances } of groups) {
      const text = instances[0]?.attributes.text(tag);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  return {
    uid,
    date: parseDate(first(tags.StudyDate)) ?? earliest(series),
    description: first(tags.StudyDescription) ?? first(tags.RequestedProcedureDescription) ?? '',
    accession: first(tags.AccessionNumber) ?? '',
    institution: first(tags.InstitutionName) ?? '',
    series: [...series].sort(byNumber),
  };
};

const earliest = (series: readonly Series[]): string | null =>
  series.reduce<string | null>(
    (least, { date }) => (date !== null && (least === null || date < least) ? date : least),
    null,
  );

const byNumber = (a: Series, b: Series): number =>
  (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
  a.part.index - b.part.index;
