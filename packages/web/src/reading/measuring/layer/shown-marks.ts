import type { CanvasPlace, PatientPlace, ViewportPort } from '../../viewer/viewer-port.ts';

/** Points on an image (column and row) or in the body (millimetres of the patient's coordinates). */
interface PlacedMark {
  readonly at: 'image' | 'patient';
  readonly seriesUid: string;
  readonly sopInstanceUid: string;
  readonly frame: number;
  readonly places: readonly (readonly number[])[];
}

/** Millimetres off the picture within which a point of the body is marked on it. */
const nearPlane = 3;

/** Where a mark’s points lie on the screen; undefined where they are not on this picture. Null: not of this picture at all. */
export function pointsOn(
  viewport: ViewportPort,
  mark: PlacedMark,
): readonly (CanvasPlace | undefined)[] | null {
  const image = viewport.image();
  if (!image || image.seriesUid !== mark.seriesUid) return null;
  const isIts = image.sopInstanceUid === mark.sopInstanceUid && image.frame === mark.frame;
  if (mark.at === 'image') {
    if (!isIts) return null;
    return mark.places.map(([column = 0, row = 0]) => viewport.imageToCanvas([column, row]));
  }
  const plane = viewport.plane();
  if (!plane) return null;
  return mark.places.map((place) => {
    const at = place as PatientPlace;
    const off = plane.normal.reduce(
      (sum, part, axis) => sum + part * ((at[axis] ?? 0) - (plane.origin[axis] ?? 0)),
      0,
    );
    return isIts || Math.abs(off) <= nearPlane ? viewport.patientToCanvas(at) : undefined;
  });
}
