import { codeItem } from './code.ts';
import { dicomFile } from './dicom-file.ts';
import { documentHead, newUid, type DicomSubject } from './document-head.ts';

/** A PDF as a DICOM object, so that it travels with the images (PS3.3 A.45.1). */
export const encapsulatedPdf = ({
  subject,
  title,
  pdf,
  at,
}: {
  readonly subject: DicomSubject;
  readonly title: string;
  readonly pdf: Buffer;
  readonly at: Date;
}): Buffer =>
  dicomFile({
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.104.1',
    SOPInstanceUID: newUid(),
    ...documentHead(subject, { modality: 'DOC', number: 9003, description: 'Second opinion', at }),
    ConversionType: 'WSD',
    AcquisitionDateTime: '',
    BurnedInAnnotation: 'YES',
    DocumentTitle: title,
    ConceptNameCodeSequence: [codeItem(['34133-9', 'LN', 'Summary of episode note'])],
    MIMETypeOfEncapsulatedDocument: 'application/pdf',
    EncapsulatedDocumentLength: pdf.length,
    EncapsulatedDocument: [evenLength(pdf)],
  });

/** PS3.5 section 6.2: OB has an even length. */
function evenLength(bytes: Buffer): ArrayBuffer {
  const even = Buffer.alloc(bytes.length + (bytes.length % 2));
  bytes.copy(even);
  return even.buffer.slice(even.byteOffset, even.byteOffset + even.length);
}
