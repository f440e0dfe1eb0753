const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or attribute value: markup in a name shows as text. */
export const encode = (text: string): string => text.replace(/[&<>"']/gu, (one) => entities[one] ?? one);
