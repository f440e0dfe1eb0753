import {
  gradingScale,
  gradeOf,
  sayValue,
  structures,
  type OpinionFinding,
  type StructureId,
  type ValueWord,
} from '@overread/case';
import type { Locale } from '@overread/readiness';
import { measuredText } from '../findings/measured-text.ts';

/** Catalogue of `sayValue` that a coded field is said by, where it goes by another name there. */
const catalogueOf: Readonly<Record<string, string>> = {
  indicated: 'indicated',
  timing: 'timing',
  confidence: 'confidence',
};

/** A value of the opinion for a person to read, whatever it is: a code in words, a finding or a grade whole. */
export function plainValue(field: string, value: unknown, locale: Locale): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'string') return codeText(field, value, locale);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((one) => plainValue(field, one, locale)).join(' · ') || '–';
  if (isFinding(value)) return findingText(value, locale);
  if (isGrade(value)) return gradeText(value, locale);
  if (isMeasured(value)) return measuredText(value, locale);
  return Object.entries(value)
    .filter(([name]) => !ids.has(name))
    .map(([name, member]) => plainValue(name, member, locale))
    .filter((text) => text !== '–')
    .join(' · ');
}

const ids: ReadonlySet<string> = new Set(['id', 'images', 'documents', 'document', 'start', 'end']);

function codeText(field: string, value: string, locale: Locale): string {
  if (field === 'structure' && isStructure(value)) return structures[value][locale];
  const catalogue = catalogueOf[field];
  return catalogue === undefined ? value : sayValue(`${catalogue}.${value}` as ValueWord, locale);
}

const findingText = (finding: OpinionFinding, locale: Locale): string =>
  [
    [structures[finding.structure][locale], finding.level].filter((part) => part !== '').join(' '),
    finding.text,
    ...finding.grades.map((grade) => gradeText(grade, locale)),
    ...finding.measurements.map((one) => measuredText(one, locale)),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const gradeText = ({ scale, value }: Graded, locale: Locale): string =>
  [gradingScale(scale)?.[locale] ?? scale, value, gradeOf(scale, value)?.[locale] ?? ''].join(' ').trim();

interface Graded {
  readonly scale: string;
  readonly value: string;
}

const isStructure = (id: string): id is StructureId => Object.hasOwn(structures, id);
const isFinding = (value: object): value is OpinionFinding => 'structure' in value && 'grades' in value;
const isGrade = (value: object): value is Graded => 'scale' in value && 'value' in value;
const isMeasured = (value: object): value is OpinionFinding['measurements'][number] =>
  'measurement' in value && 'calibration' in value;
