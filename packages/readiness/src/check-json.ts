import type { Inventory } from '@overread/imaging';
import {
  checkSchemaId,
  type Assessment,
  type CaseType,
  type Circumstances,
  type Finding,
  type Locale,
  type Message,
} from './finding.ts';
import { label, say } from './wording/say.ts';

/** A message with its words, so that a program can show it without knowing our languages. */
export interface SaidMessage extends Message {
  readonly text: string;
}

/** A finding as other programs get it. */
export interface CheckedRequirement extends Omit<Finding, 'reason' | 'matters' | 'remedy' | 'request'> {
  readonly name: string;
  readonly reason: SaidMessage;
  readonly matters: SaidMessage;
  readonly remedy: SaidMessage | null;
  readonly request: SaidMessage | null;
}

interface SaidValue<T> {
  readonly value: T;
  readonly reasons: readonly SaidMessage[];
}

/** The check's JSON form: a promise to other programs, changed only with a new major version. */
export interface CheckJson {
  readonly schema: typeof checkSchemaId;
  readonly generatedFor: {
    readonly caseType: CaseType;
    readonly side: Circumstances['side'];
    readonly region: NonNullable<Circumstances['region']> | null;
    /** `YYYY-MM-DD`, the day the check was made for. */
    readonly today: string;
    readonly locale: Locale;
  };
  readonly verdict: Assessment['verdict'];
  readonly advice: SaidValue<Assessment['advice']['value']>;
  readonly setting: SaidValue<Assessment['setting']['value']>;
  readonly requirements: readonly CheckedRequirement[];
  readonly inventory: Inventory;
}

export interface CheckJsonInput {
  readonly inventory: Inventory;
  readonly assessment: Assessment;
  readonly caseType: CaseType;
  readonly circumstances: Circumstances;
  /** Of the texts; English when left out. */
  readonly locale?: Locale;
}

/** The check as JSON, with every message in words. `@overread/readiness/schema` describes and checks it. */
export function checkJson({
  inventory,
  assessment,
  caseType,
  circumstances,
  locale = 'en',
}: CheckJsonInput): CheckJson {
  const { side, region = null, today } = circumstances;
  return {
    schema: checkSchemaId,
    generatedFor: { caseType, side, region, today, locale },
    verdict: assessment.verdict,
    advice: {
      value: assessment.advice.value,
      reasons: assessment.advice.reasons.map((one) => said(one, locale)),
    },
    setting: {
      value: assessment.setting.value,
      reasons: assessment.setting.reasons.map((one) => said(one, locale)),
    },
    requirements: assessment.requirements.map((finding) => requirement(finding, locale)),
    inventory,
  };
}

function requirement(finding: Finding, locale: Locale): CheckedRequirement {
  return {
    ...finding,
    name: label('name', finding.id, locale),
    reason: said(finding.reason, locale),
    matters: said(finding.matters, locale),
    remedy: finding.remedy && said(finding.remedy, locale),
    request: finding.request && said(finding.request, locale),
  };
}

const said = (message: Message, locale: Locale): SaidMessage => ({ ...message, text: say(message, locale) });
