import type { Role } from '@overread/case';

/** Who asks, as the session shows it. What they are to a case is looked up per case. */
export type Actor =
  | { readonly kind: 'stranger' }
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly roles: readonly Role[];
      readonly sessionId: string;
      /** Whether this session proved a second factor. */
      readonly secondFactor: boolean;
      readonly locale: 'en' | 'zh';
    };

export type SignedIn = Extract<Actor, { kind: 'person' }>;
