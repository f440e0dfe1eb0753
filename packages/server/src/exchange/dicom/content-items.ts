import { codeItem, type CodeTriplet } from './code.ts';
import type { Attributes } from './dicom-file.ts';

type Relationship =
  | 'CONTAINS'
  | 'HAS CONCEPT MOD'
  | 'HAS OBS CONTEXT'
  | 'INFERRED FROM'
  | 'SELECTED FROM'
  | 'HAS PROPERTIES';

export interface ImageReference {
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
  /** From 1; null where the object has no frames. */
  readonly frame: number | null;
}

/** Content items of PS3.3 section C.17.3, each beneath another by a relationship. */
const item = (
  relationship: Relationship,
  valueType: string,
  concept: CodeTriplet | null,
  value: Attributes,
  children: readonly Attributes[] = [],
): Attributes => ({
  RelationshipType: relationship,
  ValueType: valueType,
  ...(concept && { ConceptNameCodeSequence: [codeItem(concept)] }),
  ...value,
  ...(children.length > 0 && { ContentSequence: children }),
});

export const container = (
  relationship: Relationship,
  concept: CodeTriplet,
  children: readonly Attributes[],
): Attributes => item(relationship, 'CONTAINER', concept, { ContinuityOfContent: 'SEPARATE' }, children);

export const code = (
  relationship: Relationship,
  concept: CodeTriplet,
  value: CodeTriplet,
  children: readonly Attributes[] = [],
): Attributes => item(relationship, 'CODE', concept, { ConceptCodeSequence: [codeItem(value)] }, children);

export const text = (relationship: Relationship, concept: CodeTriplet, value: string): Attributes =>
  item(relationship, 'TEXT', concept, { TextValue: value });

export const personName = (relationship: Relationship, concept: CodeTriplet, value: string): Attributes =>
  item(relationship, 'PNAME', concept, { PersonName: value });

export const uidReference = (relationship: Relationship, concept: CodeTriplet, value: string): Attributes =>
  item(relationship, 'UIDREF', concept, { UID: value });

export const number = (
  relationship: Relationship,
  concept: CodeTriplet,
  { value, unit }: { readonly value: number; readonly unit: CodeTriplet },
  children: readonly Attributes[],
): Attributes =>
  item(
    relationship,
    'NUM',
    concept,
    {
      MeasuredValueSequence: [
        { MeasurementUnitsCodeSequence: [codeItem(unit)], NumericValue: decimalString(value) },
      ],
    },
    children,
  );

export const image = (
  relationship: Relationship,
  { sopClassUid, sopInstanceUid, frame }: ImageReference,
  concept: CodeTriplet | null = null,
): Attributes =>
  item(relationship, 'IMAGE', concept, {
    ReferencedSOPSequence: [
      {
        ReferencedSOPClassUID: sopClassUid,
        ReferencedSOPInstanceUID: sopInstanceUid,
        ...(frame !== null && { ReferencedFrameNumber: frame }),
      },
    ],
  });

/** Points in pixels of an image, column then row, the centre of the first pixel at 0.5 (section C.18.6.1.2). */
export const imagePoints = (
  relationship: Relationship,
  graphic: 'POINT' | 'MULTIPOINT' | 'POLYLINE',
  points: readonly (readonly number[])[],
  of: ImageReference,
): Attributes =>
  item(relationship, 'SCOORD', null, { GraphicType: graphic, GraphicData: points.flat() }, [
    image('SELECTED FROM', of),
  ]);

/** Points in patient coordinates, in millimetres (section C.18.9). */
export const patientPoints = (
  relationship: Relationship,
  graphic: 'POINT' | 'MULTIPOINT' | 'POLYGON',
  points: readonly (readonly number[])[],
  frameOfReferenceUid: string,
): Attributes =>
  item(relationship, 'SCOORD3D', null, {
    GraphicType: graphic,
    GraphicData: points.flat(),
    ReferencedFrameOfReferenceUID: frameOfReferenceUid,
  });

/** At most 16 characters (PS3.5 section 6.2, DS), as many digits as fit. */
export const decimalString = (value: number): string =>
  Array.from({ length: 16 }, (_, index) => String(Number(value.toPrecision(16 - index)))).find(
    (one) => one.length <= 16,
  ) ?? value.toExponential(8);
