import { itemsCell, textCell, type Cell, type Cells } from './cell.ts';

/** Codes of context group 7050 (PS3.16): what was done. */
const methods = {
  basic: ['113100', 'Basic Application Confidentiality Profile'],
  cleanPixels: ['113101', 'Clean Pixel Data Option'],
  cleanStructuredContent: ['113104', 'Clean Structured Content Option'],
  cleanDescriptors: ['113105', 'Clean Descriptors Option'],
  modifiedDates: ['113107', 'Retain Longitudinal Temporal Information Modified Dates Option'],
  patientCharacteristics: ['113108', 'Retain Patient Characteristics Option'],
  safePrivate: ['113111', 'Retain Safe Private Option'],
} as const;

/** What is written into a data set to say that its person is not named in it (PS3.15 section E.1.1, PS3.3 section C.7.1.1). */
export const deidentificationMarks = (areMasked: boolean): Cells<never> =>
  areMasked ? withMasks : withoutMasks;

function marks(areMasked: boolean): Cells<never> {
  const done = Object.entries(methods).filter(([name]) => name !== 'cleanPixels' || areMasked);
  return new Map<number, Cell<never>>([
    [0x00120062, textCell('CS', ['YES'])],
    [0x00120063, textCell('LO', ['PS3.15 Basic Application Confidentiality Profile'])],
    [0x00120064, itemsCell(done.map(([, [value, meaning]]) => coded(value, meaning)))],
    ...(areMasked ? [[0x00280301, textCell('CS', ['NO'])] as const] : []),
    [0x00280303, textCell('CS', ['MODIFIED'])],
  ]);
}

const coded = (value: string, meaning: string): Cells<never> =>
  new Map([
    [0x00080100, textCell('SH', [value])],
    [0x00080102, textCell('SH', ['DCM'])],
    [0x00080104, textCell('LO', [meaning])],
  ]);

const withoutMasks = marks(false);
const withMasks = marks(true);
