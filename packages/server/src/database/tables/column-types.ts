import { customType } from 'drizzle-orm/pg-core';

/** Bytes sealed under the case's key, or a digest. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
