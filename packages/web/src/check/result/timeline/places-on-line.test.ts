import { expect, test } from 'vitest';
import { placesOnLine } from './places-on-line.ts';

test.each<{ name: string; dates: string[]; places: number[] }>([
  { name: 'first and last at the ends', dates: ['2024-01-01', '2026-01-01'], places: [0, 1] },
  {
    name: 'in proportion to time, in the order given',
    dates: ['2026-01-01', '2024-01-01', '2025-01-01'],
    places: [1, 0, 0.5],
  },
  { name: 'one alone', dates: ['2026-01-01'], places: [0] },
  {
    name: 'the same day pushed apart',
    dates: ['2026-01-01', '2026-01-01', '2026-12-31'],
    places: [0, 0.16, 1],
  },
  {
    name: 'a crowd at the end moved back',
    dates: ['2024-01-01', '2026-01-01', '2026-01-02'],
    places: [0, 0.84, 1],
  },
])('$name', ({ dates, places }) => {
  expect(placesOnLine(dates).map((place) => Math.round(place * 100) / 100)).toEqual(places);
});

test('however many there are, none leaves the line and none covers another', () => {
  const dates = Array.from(
    { length: 40 },
    (_, index) => `2025-01-${String((index % 28) + 1).padStart(2, '0')}`,
  );
  const places = placesOnLine(dates).toSorted((a, b) => a - b);
  expect(places[0]).toBeGreaterThanOrEqual(-1e-9);
  expect(places.at(-1)).toBeLessThanOrEqual(1 + 1e-9);
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(0.02);
});
