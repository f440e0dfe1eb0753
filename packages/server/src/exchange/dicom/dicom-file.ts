import dcmjs from 'dcmjs';

/** A data set by its keywords (PS3.6), as dcmjs writes it: sequences are lists, codes are {@link Code}s. */
export type Attributes = Readonly<Record<string, unknown>>;

const explicitLittleEndian = '1.2.840.10008.1.2.1';
/** Root of UIDs made from UUIDs needs no registration (PS3.5 annex B.2). */
const implementationUid = '2.25.302043790172249692526321623266752743501';

// dcmjs has a VR of its own, `up`, for the offsets of directory records, and cannot write it: they are UL (PS3.6).
for (const name of [
  'OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity',
  'OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity',
  'OffsetOfTheNextDirectoryRecord',
  'OffsetOfReferencedLowerLevelDirectoryEntity',
]) {
  const row = dcmjs.data.DicomMetaDictionary.nameMap[name];
  if (row) row.vr = 'UL';
}

/** An object as a file of PS3.10 in Explicit VR Little Endian, text in UTF-8. */
export const dicomFile = (attributes: Attributes & { SOPClassUID: string; SOPInstanceUID: string }): Buffer =>
  part10File(attributes.SOPClassUID, attributes.SOPInstanceUID, {
    SpecificCharacterSet: 'ISO_IR 192',
    ...attributes,
  });

/** A data set behind its meta information (PS3.10 section 7.1). */
export function part10File(sopClassUid: string, sopInstanceUid: string, attributes: Attributes): Buffer {
  const { DicomDict, DicomMetaDictionary } = dcmjs.data;
  const file = new DicomDict(
    DicomMetaDictionary.denaturalizeDataset({
      FileMetaInformationVersion: new Uint8Array([0, 1]).buffer,
      MediaStorageSOPClassUID: sopClassUid,
      MediaStorageSOPInstanceUID: sopInstanceUid,
      TransferSyntaxUID: explicitLittleEndian,
      ImplementationClassUID: implementationUid,
      ImplementationVersionName: 'OVERREAD_1',
    }),
  );
  file.dict = DicomMetaDictionary.denaturalizeDataset(attributes);
  return Buffer.from(file.write());
}
