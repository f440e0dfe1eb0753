import { basics, phoneCall } from '@overread/case';
import { tags } from '@overread/imaging';
import { and, eq, inArray } from 'drizzle-orm';
import { readPart } from '../../cases/case-part.ts';
import type { Executor } from '../../database/open-database.ts';
import { caseMembers } from '../../database/tables/cases.ts';
import { people } from '../../database/tables/sign-in.ts';
import { dicomJson } from '../../dicomweb/dicom-json.ts';
import { imagingIndexesOf, type IndexedInstance } from '../../dicomweb/imaging-index.ts';
import { instanceHeader } from '../../dicomweb/instance-file.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { joined, noIdentities, type Identities } from '../../pseudonym/identities.ts';
import { identitiesOfJson } from '../../pseudonym/pseudonymiser.ts';

/** Whom and what the case names, wherever it is said: by the account, on the telephone, by the person, by each image. */
export async function knownIdentities(house: House, queries: Executor, kase: CaseRow): Promise<Identities> {
  const told = [
    await ofAccounts(queries, kase.id),
    await ofPhoneCall(house, queries, kase),
    await ofBasics(house, queries, kase),
  ];
  const { all } = await imagingIndexesOf(house)(kase);
  const seen = [ofHeaders(all), ...(await ofWholeHeaders(house, kase.id, all))];
  return [...told, ...seen].reduce(joined, noIdentities);
}

/** The patient and who acts for them, also those who did once. */
async function ofAccounts(queries: Executor, caseId: string): Promise<Identities> {
  const rows = await queries
    .select({ name: people.name, email: people.email })
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .where(and(eq(caseMembers.caseId, caseId), inArray(caseMembers.standing, ['patient', 'relative'])));
  return {
    ...noIdentities,
    names: stated(rows.map(({ name }) => name)),
    ids: stated(rows.map(({ email }) => email)),
  };
}

/** As a coordinator wrote it down, perhaps in another script than the account's. */
async function ofPhoneCall({ seal }: House, queries: Executor, kase: CaseRow): Promise<Identities> {
  const { data } = phoneCall.safeParse((await readPart(queries, seal, kase, 'phone-call')).content);
  return data ? { ...noIdentities, names: stated([data.name]), ids: stated([data.phone]) } : noIdentities;
}

async function ofBasics({ seal }: House, queries: Executor, kase: CaseRow): Promise<Identities> {
  const { content } = await readPart(queries, seal, kase, 'basics');
  const { data } = basics.safeParse(content);
  if (!data) return noIdentities;
  return {
    ...noIdentities,
    places: stated([data.hospital, ...data.earlierSurgery.map(({ where }) => where)]),
  };
}

/** Of every image what its kept header says: one image of another hand may name what no other does. */
const ofHeaders = (all: readonly IndexedInstance[]): Identities => {
  const said = (tag: (typeof tags)[keyof typeof tags]): readonly string[] =>
    stated(all.map(({ header }) => header.attributes.text(tag)));
  return {
    names: said(tags.PatientName),
    ids: [...said(tags.PatientID), ...said(tags.AccessionNumber)],
    places: [...said(tags.InstitutionName), ...said(tags.StationName)],
    birthDates: said(tags.PatientBirthDate),
  };
};

/** Physicians, operators and the rest stand in the same words in all images of a series: one of each is read whole. */
async function ofWholeHeaders(
  house: House,
  caseId: string,
  all: readonly IndexedInstance[],
): Promise<readonly Identities[]> {
  const oneOfEach = new Map(all.map((one) => [one.seriesUid, one]));
  const found: Identities[] = [];
  for (const one of [...oneOfEach.values()].slice(0, mostSeries)) {
    // What cannot be read says nothing that could be known; its own answer is cleaned of what it says itself.
    const header = await instanceHeader(house, caseId, one).catch(() => null);
    if (header) found.push(identitiesOfJson(dicomJson(header, '')));
  }
  return found;
}

const mostSeries = 200;

const stated = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.flatMap((value) => (value?.trim() ? [value.trim()] : []))),
];
