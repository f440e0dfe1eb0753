import type { AttributeChanges, JsonAttributes } from './series-stream.ts';

/** What must be changed of `first` to have `one`. */
export function attributeChanges(first: JsonAttributes, one: JsonAttributes): AttributeChanges {
  const changes: Record<string, AttributeChanges[string]> = {};
  for (const [tag, attribute] of Object.entries(one))
    if (JSON.stringify(first[tag]) !== JSON.stringify(attribute)) changes[tag] = attribute;
  for (const tag of Object.keys(first)) if (!Object.hasOwn(one, tag)) changes[tag] = null;
  return changes;
}

/** `first` with the changes made. */
export function withChanges(first: JsonAttributes, changes: AttributeChanges): JsonAttributes {
  const changed: Record<string, JsonAttributes[string]> = {};
  for (const [tag, attribute] of Object.entries({ ...first, ...changes }))
    if (attribute !== null) changed[tag] = attribute;
  return changed;
}
