import { toCanvas, toImage } from '../picture/placing.ts';
import { placesOf } from '../frames/frame-source.ts';
import { along, dot, minus } from '../stacks/volume-grid.ts';
import type {
  CanvasPlace,
  ImagePlace,
  PatientPlace,
  ShownImage,
  ShownPlane,
  ShownReconstruction,
  ViewportPort,
} from '../viewer-port.ts';
import type { Cell } from './cell.ts';

/** A cell as what is drawn over it sees it. */
export function viewportPort(cell: Cell, element: HTMLElement): ViewportPort {
  const isCut = (): boolean => cell.stack()?.cut !== 'as-taken';
  const plane = (): ShownPlane | undefined => cell.header()?.plane;

  const imageToCanvas = (place: ImagePlace): CanvasPlace | undefined => {
    const placing = cell.placing();
    return placing && toCanvas(placing, place);
  };
  const canvasToImage = (place: CanvasPlace): ImagePlace | undefined => {
    const placing = cell.placing();
    return placing && toImage(placing, place);
  };

  return {
    id: cell.id,
    element,
    image: () => (isCut() ? undefined : shownImage(cell)),
    reconstruction: () => (isCut() ? shownReconstruction(cell) : undefined),
    imageToCanvas: (place) => (isCut() ? undefined : imageToCanvas(place)),
    canvasToImage: (place) => (isCut() ? undefined : canvasToImage(place)),
    patientToCanvas: (place) => {
      const spacing = cell.header()?.spacing;
      const lying = plane();
      if (!spacing || !lying) return undefined;
      const away = minus(place, lying.origin);
      return imageToCanvas([
        dot(away, lying.row) / spacing[1] + 0.5,
        dot(away, lying.column) / spacing[0] + 0.5,
      ]);
    },
    canvasToPatient: (place) => patientPlace(cell, canvasToImage(place)),
    plane,
    window: cell.window,
    setWindow: cell.setWindow,
    isMirrored: cell.isMirrored,
    subscribe: cell.subscribe,
  };
}

/** Where a place of the image a cell shows lies in the patient. */
export function patientPlace(cell: Cell, place: ImagePlace | undefined): PatientPlace | undefined {
  const header = cell.header();
  if (!place || !header?.plane || !header.spacing) return undefined;
  const [height, width] = header.spacing;
  const { origin, row, column } = header.plane;
  return along(along(origin, row, (place[0] - 0.5) * width), column, (place[1] - 0.5) * height);
}

function shownImage(cell: Cell): ShownImage | undefined {
  const stack = cell.stack();
  const header = cell.header();
  const place = stack && placesOf(stack.series)[cell.index()];
  if (!stack || !header || !place) return undefined;
  const state = cell.state();
  return {
    studyUid: stack.series.studyUid,
    seriesUid: stack.series.uid,
    sopInstanceUid: place.sopInstanceUid,
    frame: place.frame,
    rows: header.layout.rows,
    columns: header.layout.columns,
    isExact: state.kind === 'here' && state.isExact,
    index: cell.index(),
    count: stack.count(),
  };
}

function shownReconstruction(cell: Cell): ShownReconstruction | undefined {
  const stack = cell.stack();
  const state = cell.state();
  if (!stack || state.kind !== 'here') return undefined;
  return { studyUid: stack.series.studyUid, seriesUid: stack.series.uid, isExact: state.isExact };
}
