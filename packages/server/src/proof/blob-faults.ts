import type { Kept } from './open-kept.ts';

/** Rows whose blob cannot be read whole, or is not as long as the row says. `seen` are not looked at again. */
export async function blobFaults({ pool, vault }: Kept, seen: Set<string>): Promise<string[]> {
  const { rows } = await pool.query<{ caseId: string; blobId: string; bytes: string }>(
    `select case_id as "caseId", blob_id as "blobId", bytes from instances
     union all select case_id, blob_id, bytes from documents where state <> 'failed'`,
  );
  const faults: string[] = [];
  for (const { caseId, blobId, bytes } of rows) {
    if (seen.has(blobId)) continue;
    const length = await vault.readAll(caseId, blobId, 2 ** 26).then(
      (plain) => plain.length,
      (error: unknown) => String(error),
    );
    if (length === Number(bytes)) seen.add(blobId);
    else faults.push(`a row without its file: ${blobId} (${length})`);
  }
  return faults;
}
