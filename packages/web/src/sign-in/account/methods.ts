import { send } from '../auth.ts';

interface Methods {
  readonly secondFactor: boolean;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly createdAt: string;
  }[];
}

export const methodsQuery = {
  queryKey: ['me', 'methods'],
  queryFn: (): Promise<Methods> => send<Methods>('/api/me/sign-in-methods'),
} as const;
