import { routes } from '@overread/case';
import { demoPeople, patientNames, staffNames, type DemoName } from './demo-people.ts';
import { enrolSecondFactor, type SecondFactor } from './enrol-second-factor.ts';
import { tokenFor } from './mail-token.ts';
import { createVisitor, json, type Doorstep, type Visitor } from './visitor.ts';

/** Someone with an account, signed in. */
export interface DemoAccount {
  readonly visitor: Visitor;
  readonly secondFactor?: SecondFactor;
}

export type DemoAccounts = Partial<Record<DemoName, DemoAccount>>;

/**
 * Opens an account for everyone but the relative, each by the way a real person comes: the set-up code, an invitation, a
 * confirmed address. Staff enrol their second factor.
 */
export async function openAccounts(
  doorstep: Doorstep,
  { setUpCode, password }: { readonly setUpCode: string; readonly password: string },
): Promise<DemoAccounts> {
  const { email, name, locale } = demoPeople.administrator;
  await createVisitor(doorstep).ask(routes.useSetUpCode, {
    body: { code: setUpCode, email, name, password, locale },
  });
  const administrator = await signIn(doorstep, 'administrator', password);
  const accounts: DemoAccounts = { administrator };
  const staff = staffNames.filter((one) => one !== 'administrator');
  for (const one of staff) {
    const { email: address, role, locale: language } = demoPeople[one];
    await administrator.visitor.ask(routes.invite, {
      body: { email: address, roles: [role], locale: language },
    });
  }
  for (const one of patientNames) {
    const { role: _, comes: __, onDisc: ___, ...person } = demoPeople[one];
    await createVisitor(doorstep).send('POST', '/api/auth/sign-up/email', json({ ...person, password }));
  }
  for (const one of staff)
    accounts[one] = await acceptAndSignIn(doorstep, administrator.visitor, one, password);
  for (const one of patientNames) {
    const token = await tokenFor(administrator.visitor, demoPeople[one].email, 'verify-email');
    await createVisitor(doorstep).send('POST', '/api/auth/verify-email', json({ token }));
    accounts[one] = await signIn(doorstep, one, password);
  }
  return accounts;
}

/** Accepts the invitation that lies in the outbox, as a newcomer; then signs in. */
export async function acceptAndSignIn(
  doorstep: Doorstep,
  administrator: Visitor,
  one: DemoName,
  password: string,
): Promise<DemoAccount> {
  const { email, name, locale, role } = demoPeople[one];
  const kind = role === 'relative' ? 'relative-invitation' : 'staff-invitation';
  const token = await tokenFor(administrator, email, kind);
  await createVisitor(doorstep).ask(routes.acceptInvitation, {
    body: { token, newcomer: { name, password, locale } },
  });
  return signIn(doorstep, one, password);
}

async function signIn(doorstep: Doorstep, one: DemoName, password: string): Promise<DemoAccount> {
  const { email, role } = demoPeople[one];
  const visitor = createVisitor(doorstep);
  await visitor.send('POST', '/api/auth/sign-in/email', json({ email, password }));
  if (role === 'patient' || role === 'relative') return { visitor };
  return { visitor, secondFactor: await enrolSecondFactor(visitor, password) };
}
