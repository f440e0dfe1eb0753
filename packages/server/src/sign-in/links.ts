/**
 * Addresses of the web app's pages. A token stands behind the `#`: browsers do not send that part, so it is in
 * no server's log, and a mail scanner that opens the link uses nothing up.
 */
export const links = {
  signIn: (origin: string) => `${origin}/sign-in`,
  verifyEmail: (origin: string, token: string) => `${origin}/verified#${token}`,
  resetPassword: (origin: string, token: string) => `${origin}/reset#${token}`,
  invitation: (origin: string, token: string) => `${origin}/invited#${token}`,
} as const;
