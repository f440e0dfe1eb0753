/** Whether what stands at `index` is taken back by a negation shortly before it, in the same clause. */
export function isNegated(sentence: string, index: number): boolean {
  const clause = sentence.slice(0, index).split(clauseEnd).at(-1) ?? '';
  const plain = clause.replaceAll(notNegations, ' ');
  const words = plain.trim().split(/\s+/u).slice(-wordsBefore).join(' ');
  return english.test(words) || chinese.test(Array.from(plain).slice(-charactersBefore).join(''));
}

const wordsBefore = 6;
const charactersBefore = 8;

const clauseEnd = /[,;:，；：、—()（）]|\b(?:but|however|yet)\b|但/iu;

const english =
  /\b(?:not|never|no|cannot|can't|don't|doesn't|didn't|won't|wouldn't|isn't|aren't|without|nobody|neither|nor|none)\b/iu;

const chinese = /不|无法|从不|没有|未|没人/u;

/** Look like negations and take nothing back. */
const notNegations =
  /\b(?:not only|not just|no doubt|without (?:a )?doubt|no matter)\b|不仅|不但|不只|不光|不到|不足|不出|不用|不必|不管|不论|不同|不断|不错|未来|没有问题/giu;
