/** What is used of dcmjs, which has no types of its own. */
declare module 'dcmjs' {
  const dcmjs: {
    readonly data: {
      readonly DicomMetaDictionary: {
        /** By `(gggg,eeee)`, in capitals. */
        readonly dictionary: Readonly<Record<string, { readonly vr: string } | undefined>>;
      };
    };
  };
  export default dcmjs;
}
