/** What of an error may be logged. */
export type ErrorShape = Readonly<{
  type: string;
  code?: string;
  message?: string;
  constraint?: string;
  at?: readonly string[];
  cause?: ErrorShape;
}>;

/** Errors whose text is ours or the language's own, and repeats no data. */
const plainSpoken = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'ConfigError',
  'DatabaseFault',
  'RecordAltered',
]);

/**
 * An error without its text, unless that is known to carry no data: a failed statement quotes what people
 * wrote. Its kind, code and place are enough to find it.
 */
export function errorShape(error: unknown, depth = 0): ErrorShape {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name } = error;
  return {
    type: name === 'Error' ? error.constructor.name : name,
    ...textField(error, 'code'),
    ...textField(error, 'constraint'),
    ...(plainSpoken.has(name) && { message: error.message }),
    at: placesIn(error),
    ...(error.cause !== undefined && depth < 4 && { cause: errorShape(error.cause, depth + 1) }),
  };
}

const textField = (error: Error, name: 'code' | 'constraint') => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? { [name]: value } : {};
};

/** The frames of the stack; what comes before them repeats the message. */
function placesIn({ stack, message }: Error): string[] {
  const frames = (stack ?? '').replace(message, '').split('\n').slice(1);
  return frames
    .map((line) => line.trim())
    .filter((line) => /^at [^"']*$/.test(line))
    .slice(0, 12);
}
