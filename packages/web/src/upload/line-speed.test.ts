import { expect, it } from 'vitest';
import { LineSpeed } from './line-speed.ts';

function line() {
  let clock = 0;
  const speed = new LineSpeed(() => clock);
  return { speed, at: (milliseconds: number) => (clock = milliseconds) };
}

it('says nothing at first', () => {
  const { speed, at } = line();
  speed.went(0);
  at(500);
  speed.went(1_000_000);
  expect(speed.bytesPerSecond).toBeNull();
});

it('averages over the last twenty seconds', () => {
  const { speed, at } = line();
  for (let second = 0; second <= 100; second++) {
    at(second * 1_000);
    speed.went(second < 60 ? second * 1_000 : 60_000 + (second - 60) * 5_000);
  }
  expect(speed.bytesPerSecond).toBeCloseTo(5_000, -2);
});

it('knows no speed when the line stands still, and none after a pause', () => {
  const { speed, at } = line();
  speed.went(7);
  at(10_000);
  speed.went(7);
  expect(speed.bytesPerSecond).toBeNull();
  speed.went(20_007);
  expect(speed.bytesPerSecond).toBe(2_000);
  speed.forget();
  expect(speed.bytesPerSecond).toBeNull();
});
