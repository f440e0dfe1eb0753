import { Refused, type Asks } from './proof-asks.ts';
import { deeds, plainBasics, type Ledger } from './proof-deeds.ts';

/** A case whose patient has begun to collect; answers with its id. */
export async function beginCase(ask: Asks): Promise<string> {
  const { id } = await ask('POST', '/api/cases', { language: 'en', basics: plainBasics });
  await ask('POST', `/api/cases/${String(id)}/moves/begin-collecting`, {});
  return String(id);
}

/**
 * All deeds at once, each again and again until nobody answers, one is refused, or `goesOn` says no. Answers
 * with the refusals.
 */
export async function work({
  ask,
  caseId,
  ledger,
  chance,
  goesOn = () => true,
}: {
  readonly ask: Asks;
  readonly caseId: string;
  readonly ledger: Ledger;
  readonly chance: () => number;
  readonly goesOn?: () => boolean;
}): Promise<Refused[]> {
  const refusals: Refused[] = [];
  await Promise.all(
    deeds.map(async (deed) => {
      try {
        while (goesOn()) await deed(ask, caseId, ledger, chance);
      } catch (error) {
        if (error instanceof Refused) refusals.push(error);
      }
    }),
  );
  return refusals;
}
