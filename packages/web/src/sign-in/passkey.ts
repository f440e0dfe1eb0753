import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { auth } from './auth.ts';

/** Signs in with a passkey of this device; false when the person closed the browser's question. */
export async function signInWithPasskey(): Promise<boolean> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = await auth<PublicKeyCredentialRequestOptionsJSON>(
    '/passkey/generate-authenticate-options',
  );
  const response = await startAuthentication({ optionsJSON }).catch(closed);
  if (!response) return false;
  await auth('/passkey/verify-authentication', { response });
  return true;
}

/** Adds a passkey; false when the person closed the browser's question. */
export async function addPasskey(name: string): Promise<boolean> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = await auth<PublicKeyCredentialCreationOptionsJSON>(
    '/passkey/generate-register-options',
  );
  const response = await startRegistration({ optionsJSON }).catch(closed);
  if (!response) return false;
  await auth('/passkey/verify-registration', { response, name });
  return true;
}

export const passkeysWork = (): boolean => 'PublicKeyCredential' in globalThis;

function closed(error: unknown): undefined {
  if (error instanceof Error && error.name === 'NotAllowedError') return undefined;
  throw error;
}
