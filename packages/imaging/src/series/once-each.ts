/**
 * The answer for the last thing asked about is kept: several readings in a row ask the same of one header.
 * For answers that depend on nothing else and are never altered.
 */
export const onceEach = <Thing extends object, Answer>(
  make: (thing: Thing) => Answer,
): ((thing: Thing) => Answer) => {
  let last: { readonly thing: Thing; readonly answer: Answer } | undefined;
  return (thing) => {
    if (last?.thing !== thing) last = { thing, answer: make(thing) };
    return last.answer;
  };
};
