import { expect, test } from 'vitest';
import { sharedSyncs } from './shared-syncs.ts';

/** Syncs that end when told. */
function slowDisk() {
  const begun: { readonly folder: string; readonly end: () => void; readonly fail: (e: Error) => void }[] =
    [];
  const sync = sharedSyncs((folder) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    begun.push({ folder, end: resolve, fail: reject });
    return promise;
  });
  return { begun, sync };
}

const turn = (): Promise<void> => new Promise(setImmediate);

test('who asks while a sync runs gets one that begins afterwards, together with the others', async () => {
  const { begun, sync } = slowDisk();
  let settled = 0;
  const first = sync('a');
  const later = [sync('a'), sync('a'), sync('a')].map((one) => one.then(() => settled++));
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  await first;
  await turn();
  expect([begun.length, settled]).toEqual([2, 0]);
  begun[1]?.end();
  await Promise.all(later);
  expect([begun.length, settled]).toEqual([2, 3]);
});

test('who asks between two is in the third', async () => {
  const { begun, sync } = slowDisk();
  const waiting = [sync('a'), sync('a')];
  begun[0]?.end();
  await turn();
  waiting.push(sync('a'));
  expect(begun).toHaveLength(2);
  begun[1]?.end();
  await turn();
  expect(begun).toHaveLength(3);
  begun[2]?.end();
  await expect(Promise.all(waiting)).resolves.toHaveLength(3);
});

test('a failure is told to those who waited for that sync, and to nobody else', async () => {
  const { begun, sync } = slowDisk();
  const first = sync('a');
  const second = sync('a');
  begun[0]?.fail(new Error('disk'));
  await expect(first).rejects.toThrow('disk');
  await turn();
  begun[1]?.end();
  await expect(second).resolves.toBeUndefined();
});

test('folders do not wait for each other', () => {
  const { begun, sync } = slowDisk();
  void sync('a');
  void sync('b');
  expect(begun.map(({ folder }) => folder)).toEqual(['a', 'b']);
});
