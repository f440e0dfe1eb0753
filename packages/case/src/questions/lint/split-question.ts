/** The separate questions in one text, each ending in a question mark; one when there is only one. */
export function splitQuestion(text: string): readonly string[] {
  const sentences = (text.match(/[^?？]+[?？]*/gu) ?? [text])
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const asked = sentences.flatMap((sentence) => clauses(sentence));
  return asked.length > 0 ? asked : [text.trim()];
}

const joined =
  /[,;]?\s+and\s+(?:also\s+)?(?=(?:is|are|was|were|does|do|did|can|could|should|would|will|which|what|how|why|when|where|who)\b)/iu;

const joinedZh =
  /[，；,;]\s*(?:还有|另外|以及|并且|同时|而且)?(?=(?:是否|能否|为什么|哪|什么|怎么|多少|多久|要不要|会不会|有没有|能不能)[^，；]*$)/u;

function clauses(sentence: string): readonly string[] {
  const end = /[?？]+$/u.exec(sentence)?.[0].slice(0, 1) ?? '?';
  const body = sentence.replace(/[?？]+$/u, '');
  const parts = /\p{Script=Han}/u.test(body) ? chinese(body) : body.split(joined);
  return parts
    .map((part) => part.trim().replace(/[,;，；]$/u, ''))
    .filter((part) => part !== '')
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}${end}`);
}

/** Two askings in one sentence: 吗…吗, or an asking word on both sides of a comma. */
function chinese(body: string): readonly string[] {
  const byParticle = body.split(
    /(?<=[吗呢])[，；,;\s]+(?!还是|或)(?=.*(?:吗|呢|是否|什么|怎么|多少|多久|哪))/u,
  );
  if (byParticle.length > 1) return byParticle;
  const [before = '', ...rest] = body.split(joinedZh);
  const asking =
    /多(?:严重|重|大|长|宽)|是否|能否|为什么|哪|什么|怎么|多少|多久|要不要|会不会|有没有|能不能|吗/u;
  return rest.length > 0 && asking.test(before) ? [before, ...rest] : [body];
}
