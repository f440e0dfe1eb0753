/** Languages every sentence of the service exists in. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];
