import { label, type Finding, type Locale } from '@overread/readiness';

/** Names of requirements and of the questions they hold up. */
export const requirementName = (finding: Finding, locale: Locale): string =>
  label('name', finding.id, locale);
export const blockedQuestion = (code: string, locale: Locale): string => label('blocked', code, locale);
