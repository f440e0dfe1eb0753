import dcmjs from 'dcmjs';

/** A data set by its keywords (PS3.6), as dcmjs writes it: sequences are lists, codes are {@link Code}s. */
export type Attributes = Readonly<Record<string, unknown>>;

const explicitLittleEndian = '1.2.840.10008.1.2.1';
/** Root of UIDs made from UUIDs needs no registration (PS3.5 annex B.2). */
const implementationUid = '2.25.302043790172249692526321623266752743501';

/** A file of PS3.10 in Explicit VR Little Endian, text in UTF-8. */
export function dicomFile(attributes: Attributes & { SOPClassUID: string; SOPInstanceUID: string }): Buffer {
  const { DicomDict, DicomMetaDictionary } = dcmjs.data;
  const file = new DicomDict(
    DicomMetaDictionary.denaturalizeDataset({
      FileMetaInformationVersion: new Uint8Array([0, 1]).buffer,
      MediaStorageSOPClassUID: attributes.SOPClassUID,
      MediaStorageSOPInstanceUID: attributes.SOPInstanceUID,
      TransferSyntaxUID: explicitLittleEndian,
      ImplementationClassUID: implementationUid,
      ImplementationVersionName: 'OVERREAD_1',
    }),
  );
  file.dict = DicomMetaDictionary.denaturalizeDataset({ SpecificCharacterSet: 'ISO_IR 192', ...attributes });
  return Buffer.from(file.write());
}
