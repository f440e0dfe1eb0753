import { demoPeople, type DemoName, type DemoPerson } from './demo-people.ts';
import type { BegunCase } from './fill-case.ts';
import type { DemoAccounts } from './open-accounts.ts';

const shown = 3;

/**
 * Everyone's sign-in and where the cases are, as tables, then the second factors. What stands here opens this
 * demonstration and nothing else.
 */
export function saySignIns(accounts: DemoAccounts, password: string, begun: readonly BegunCase[]): string {
  const names = (Object.keys(demoPeople) as DemoName[]).filter((name) => accounts[name]);
  return [
    'Sign-ins of this demonstration. All persons and cases are made up.',
    '',
    `  Password of everyone:  ${password}`,
    '',
    ...tableOf(names.map((name) => rowOf(demoPeople[name]))),
    '',
    'Cases. Coordinators may open all of them.',
    '',
    ...tableOf(
      begun.map(({ id, code, made }) => [code, made.patient, made.state, `/cases/${id}`, made.title]),
    ),
    '',
    'Staff also need a code: from an authenticator app that was given the secret (the otpauth address, for apps that',
    'take one), or a backup code, each of which works once.',
    '',
    ...names.flatMap((name) => factorOf(accounts, name)),
  ].join('\n');
}

function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = rows[0]?.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? '')))) ?? [];
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell + ' '.repeat((columns[column] ?? 0) - width(cell)));
    return `  ${cells.join('  ').trimEnd()}`;
  });
}

const rowOf = ({ role, email, name, comes }: DemoPerson): readonly string[] => [role, email, name, comes];

function factorOf(accounts: DemoAccounts, name: DemoName): readonly string[] {
  const factor = accounts[name]?.secondFactor;
  if (!factor) return [];
  return [
    `  ${demoPeople[name].email}`,
    `    secret        ${factor.secret}`,
    `    otpauth       ${factor.address}`,
    `    backup codes  ${factor.backupCodes.slice(0, shown).join('  ')}`,
  ];
}

/** Columns on a terminal: a Chinese character takes two. */
const width = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/u.test(one) ? 2 : 1), 0);
