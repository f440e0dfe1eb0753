import { useSearch } from '@tanstack/react-router';

/** Where to go after signing in: a place of this site only, never an address from elsewhere. */
export function safePlace(next: unknown): string {
  return typeof next === 'string' && /^\/[a-z]/.test(next) ? next : '/cases';
}

export function useNextPlace(): string {
  const { next } = useSearch({ strict: false });
  return safePlace(next);
}
