import { codeItem } from './code.ts';
import * as content from './content-items.ts';
import { dicomFile } from './dicom-file.ts';
import { documentHead, evidence, newUid, type DicomSubject } from './document-head.ts';
import { referencedSeries } from './measurement-report.ts';

export interface KeyImage {
  readonly image: content.ImageReference;
  readonly studyUid: string;
  readonly seriesUid: string;
}

/** The images the opinion rests on, as a key object selection (PS3.3 A.35.4, PS3.16 TID 2010). */
export const keyObjects = ({
  subject,
  images,
  description,
  at,
}: {
  readonly subject: DicomSubject;
  readonly images: readonly KeyImage[];
  readonly description: string;
  readonly at: Date;
}): Buffer =>
  dicomFile({
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.59',
    SOPInstanceUID: newUid(),
    ...documentHead(subject, { modality: 'KO', number: 9002, description: 'Key images', at }),
    ReferencedPerformedProcedureStepSequence: [],
    CurrentRequestedProcedureEvidenceSequence: evidence(referencedSeries(images)),
    ValueType: 'CONTAINER',
    ConceptNameCodeSequence: [codeItem(['113000', 'DCM', 'Of Interest'])],
    ContinuityOfContent: 'SEPARATE',
    ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: '2010' }],
    ContentSequence: [
      ...(description === ''
        ? []
        : [content.text('CONTAINS', ['113012', 'DCM', 'Key Object Description'], description)]),
      ...images.map(({ image }) => content.image('CONTAINS', image)),
    ],
  });
