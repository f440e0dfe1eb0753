import type { Finding } from '../finding.ts';

/** A finding that still asks for something. */
export function isOpen({ verdict }: Pick<Finding, 'verdict'>): boolean {
  return verdict !== 'met' && verdict !== 'not-needed';
}
