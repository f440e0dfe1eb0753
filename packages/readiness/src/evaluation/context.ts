import type { Region } from '@overread/imaging';
import type { Facts } from '../facts.ts';
import type { CaseType, Circumstances } from '../finding.ts';
import type { ImagingNeed } from '../rules/imaging-need.ts';
import type { Candidate } from './candidate.ts';
import { monthsBetween } from './dates.ts';
import { lastEvent } from './last-event.ts';
import { caseRegions, regionQuestion } from '../rules/case-regions.ts';

/** Everything a rule may look at. */
export interface Context {
  readonly facts: Facts;
  readonly caseType: CaseType;
  readonly circumstances: Circumstances;
  /** The region the person chose, if any. */
  readonly chosenRegion: Region | null;
  /** The chosen region, or every region this case type may be about. */
  readonly regions: readonly Region[];
  /** The date pictures must not be older than, if any. */
  readonly event: string | null;
  /** Age today of a picture of that date, in months; null when it is no date. */
  readonly monthsOld: (date: string | null) => number | null;
  /** Conditions ask for the same pictures again and again. */
  readonly known: Map<ImagingNeed, Candidate>;
}

export function contextOf(facts: Facts, caseType: CaseType, circumstances: Circumstances): Context {
  const possible = caseRegions[caseType];
  const chosenRegion = chosen(caseType, circumstances, possible);
  return {
    facts,
    caseType,
    circumstances,
    chosenRegion,
    regions: chosenRegion === null ? possible : [chosenRegion],
    event: lastEvent(circumstances),
    monthsOld: ageTable(circumstances.today),
    known: new Map(),
  };
}

/** A disc has hundreds of series and few dates. */
function ageTable(today: string): Context['monthsOld'] {
  const ages = new Map<string | null, number | null>();
  return (date) => {
    const known = ages.get(date);
    if (known !== undefined) return known;
    const months = monthsBetween(date, today);
    ages.set(date, months);
    return months;
  };
}

function chosen(
  caseType: CaseType,
  circumstances: Circumstances,
  possible: readonly Region[],
): Region | null {
  const question = regionQuestion[caseType];
  const answered = question === undefined ? undefined : circumstances.answers[question];
  const given = circumstances.region ?? possible.find((region) => region === answered);
  return given === undefined || given === 'unknown' ? null : given;
}
