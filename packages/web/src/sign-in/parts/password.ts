/** The service refuses shorter ones; here the person learns it before sending. */
const leastLength = 12;

export const isShort = (password: string): boolean => Array.from(password).length < leastLength;
