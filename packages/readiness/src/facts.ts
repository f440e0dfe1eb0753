import type { DiscDocument, Inventory, Problem, Series, Study } from '@overread/imaging';
import type { ModalityFamily } from './rules/imaging-need.ts';

/** A series part as the rules see it. */
export interface ImagingFact {
  readonly series: Series;
  readonly study: Study;
  readonly patientId: string;
  readonly family: ModalityFamily | 'other';
  /** Of acquisition, or failing that of the study. */
  readonly date: string | null;
}

/** What a disc says, laid flat for the rules. */
export interface Facts {
  readonly imaging: readonly ImagingFact[];
  readonly patients: Inventory['patients'];
  readonly documents: readonly DiscDocument[];
  readonly problems: readonly Problem[];
}

/** Every series part of every person on the disc, with what else lies there. Reads only the inventory. */
export function factsFrom(inventory: Inventory): Facts {
  const imaging = inventory.patients.flatMap((patient) =>
    patient.studies.flatMap((study) =>
      study.series.map((series) => ({
        series,
        study,
        patientId: patient.id,
        family: families[series.modality] ?? ('other' as const),
        date: series.date ?? study.date,
      })),
    ),
  );
  return {
    imaging,
    patients: inventory.patients,
    documents: inventory.documents,
    problems: inventory.problems,
  };
}

/** Modality (0008,0060) defined terms, PS3.3 C.7.3.1.1.1. */
const families: Readonly<Record<string, ModalityFamily>> = {
  CR: 'XR',
  DX: 'XR',
  RG: 'XR',
  RF: 'XR',
  XA: 'XR',
  MR: 'MR',
  CT: 'CT',
  US: 'US',
  NM: 'NM',
  PT: 'NM',
};
