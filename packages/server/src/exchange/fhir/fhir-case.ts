import type { Basics, DocumentFacts, Opinion, Story } from '@overread/case';

/** A case as it is handed on in FHIR: what the bundle is made of, gathered beforehand. */
export interface FhirCase {
  readonly id: string;
  readonly code: string;
  readonly made: Date;
  readonly basics: Basics;
  /** Null: pseudonymous. */
  readonly patient: { readonly name: string; readonly birthDate: string | null } | null;
  readonly createdAt: Date;
  readonly studies: readonly FhirStudy[];
  readonly documents: readonly FhirDocument[];
  readonly story: Story | null;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly opinions: readonly FhirOpinion[];
  readonly consents: readonly FhirConsent[];
  readonly record: readonly FhirEntry[];
}

export interface FhirStudy {
  readonly uid: string;
  /** `2026-01-05`. */
  readonly date: string | null;
  readonly description: string | null;
  readonly series: readonly {
    readonly uid: string;
    readonly modality: string;
    readonly number: number | null;
    readonly description: string | null;
    readonly instances: readonly { readonly uid: string; readonly sopClassUid: string }[];
  }[];
}

export interface FhirDocument {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly addedAt: Date;
  readonly facts: DocumentFacts | null;
}

export interface FhirOpinion {
  readonly id: string;
  readonly opinion: Opinion;
  readonly signedAt: Date;
  /** SHA-256 of the signed bytes, hexadecimal. */
  readonly hash: string;
  /** Null: not named. */
  readonly reviewer: string | null;
  readonly pdf: Buffer | null;
}

export interface FhirConsent {
  readonly purpose: string;
  readonly textVersion: string;
  readonly textHash: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

export interface FhirEntry {
  readonly seq: number;
  readonly at: Date;
  readonly act: string;
  readonly who: string;
}
