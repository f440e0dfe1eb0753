import type { DiscDocument, Inventory, Patient, Series, Study } from '@overread/imaging';
import { inventorySchemaId } from '@overread/imaging';
import type { Circumstances, DocumentType, StatedDocument } from '../finding.ts';

/** Builders for tests: invented series, people and papers. What a test does not say is unknown. */
export const today = '2026-06-01';

export function madeSeries(changes: Partial<Series>): Series {
  const described =
    changes.description ?? `${changes.modality ?? 'DX'} ${changes.view ?? changes.plane ?? ''}`;
  return {
    uid: `1.2.${described}`,
    part: { index: 1, of: 1 },
    number: 1,
    description: described,
    modality: 'DX',
    kind: 'image',
    region: 'knee',
    regionStrength: 'likely',
    side: 'right',
    sideStrength: 'likely',
    view: 'unknown',
    viewStrength: 'likely',
    plane: 'unknown',
    weighting: 'unknown',
    fatSuppressed: 'unknown',
    contrast: 'unknown',
    standing: 'unknown',
    standingStrength: changes.standing === undefined ? 'unknown' : 'likely',
    date: '2026-04-01',
    images: 1,
    missingSlices: 0,
    duplicates: 0,
    rows: 2000,
    columns: 2000,
    sliceThickness: null,
    sliceSpacing: null,
    pixelSpacing: [0.3, 0.3],
    calibration: 'detector-plane',
    isotropic: false,
    fieldStrength: null,
    kernel: 'unknown',
    metalArtefactReduction: 'unknown',
    implantHint: false,
    lossy: { is: 'no', ratio: null },
    transferSyntax: '1.2.840.10008.1.2.1',
    manufacturer: 'Made Up',
    problems: [],
    evidence: [],
    files: [`${described}.dcm`],
    ...changes,
  };
}

export const film = (view: Series['view'], changes: Partial<Series> = {}): Series =>
  madeSeries({ view, ...changes });

export const mri = (
  plane: Series['plane'],
  weighting: Series['weighting'],
  fatSuppressed: Series['fatSuppressed'],
  changes: Partial<Series> = {},
): Series =>
  madeSeries({
    description: `MR ${plane} ${weighting} ${fatSuppressed}`,
    modality: 'MR',
    plane,
    weighting,
    fatSuppressed,
    sliceThickness: 3,
    sliceSpacing: 3.3,
    fieldStrength: 1.5,
    images: 24,
    ...changes,
  });

export const ct = (plane: Series['plane'], changes: Partial<Series> = {}): Series =>
  madeSeries({
    description: `CT ${plane}`,
    modality: 'CT',
    plane,
    kernel: 'bone',
    sliceThickness: 1,
    sliceSpacing: 1,
    images: 200,
    ...changes,
  });

export function madeStudy(series: readonly Series[], changes: Partial<Study> = {}): Study {
  return {
    uid: '1.2.3',
    date:
      series
        .flatMap(({ date }) => date ?? [])
        .toSorted()
        .at(-1) ?? null,
    description: 'study',
    accession: 'A1',
    institution: 'Nowhere Hospital',
    series,
    ...changes,
  };
}

export function madePatient(studies: readonly Study[], changes: Partial<Patient> = {}): Patient {
  return { id: 'P1', name: 'Doe^Jo', birthDate: '1960-01-01', sex: 'F', studies, problems: [], ...changes };
}

export function madeInventory(series: readonly Series[], changes: Partial<Inventory> = {}): Inventory {
  return {
    schema: inventorySchemaId,
    source: 'disc',
    counts: { files: series.length, dicom: series.length, bytes: 0 },
    patients: series.length === 0 ? [] : [madePatient([madeStudy(series)])],
    documents: [],
    otherFiles: [],
    problems: [],
    ...changes,
  };
}

export const paper = (file: string, changes: Partial<DiscDocument> = {}): DiscDocument => ({
  file,
  format: 'pdf',
  looks: 'paper',
  studyUid: null,
  title: '',
  date: null,
  evidence: [],
  ...changes,
});

export const stated = (type: DocumentType, changes: Partial<StatedDocument> = {}): StatedDocument => ({
  type,
  file: `${type}.pdf`,
  date: '2026-05-01',
  ...(type === 'radiology-report' ? { studyUid: '1.2.3' } : {}),
  ...changes,
});

export function circumstances(changes: Partial<Circumstances> = {}): Circumstances {
  return { today, side: 'right', documents: [], answers: {}, ...changes };
}
