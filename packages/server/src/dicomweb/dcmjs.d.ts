/** What is used of dcmjs, which has no types of its own. */
declare module 'dcmjs' {
  type Elements = Record<string, unknown>;
  const dcmjs: {
    readonly data: {
      readonly DicomMetaDictionary: {
        /** By `(gggg,eeee)`, in capitals. */
        readonly dictionary: Readonly<Record<string, { readonly vr: string } | undefined>>;
        /** By keyword. */
        readonly nameMap: Readonly<Record<string, { vr: string } | undefined>>;
        readonly denaturalizeDataset: (keywords: Readonly<Record<string, unknown>>) => Elements;
        readonly naturalizeDataset: (elements: Elements) => Elements;
      };
      readonly DicomMessage: { readFile(file: ArrayBuffer): { readonly dict: Elements } };
      readonly DicomDict: new (meta: Elements) => { dict: Elements; write(): ArrayBuffer };
    };
  };
  export default dcmjs;
}
