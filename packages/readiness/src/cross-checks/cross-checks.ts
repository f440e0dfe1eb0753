import type { Context } from '../evaluation/context.ts';
import type { Finding } from '../finding.ts';
import type { Requirement } from '../rules/requirement.ts';
import type { CrossCheck } from './cross-check.ts';
import { imagesPerReport } from './images-per-report.ts';
import { noLoss } from './no-loss.ts';
import { onePerson } from './one-person.ts';
import { reportPerStudy } from './report-per-study.ts';
import { toFinding, type Result } from './result.ts';
import { sideAgrees } from './side-agrees.ts';
import { stacksComplete } from './stacks-complete.ts';
import { studiesRecent } from './studies-recent.ts';
import { wholeDisc } from './whole-disc.ts';

const checks: Readonly<Record<CrossCheck, (context: Context) => Result>> = {
  'one-person': onePerson,
  'side-agrees': sideAgrees,
  'studies-recent': studiesRecent,
  'report-per-study': reportPerStudy,
  'images-per-report': imagesPerReport,
  'stacks-complete': stacksComplete,
  'no-loss': noLoss,
  'whole-disc': wholeDisc,
};

/** Runs one check over the whole disc. */
export function crossCheck(check: CrossCheck, requirement: Requirement, context: Context): Finding {
  return toFinding(requirement, checks[check](context));
}
