/** One text in both languages of the reading room; one without the other does not compile. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}
