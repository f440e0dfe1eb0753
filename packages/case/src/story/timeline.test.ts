import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, partialDate, spanOf } from './partial-date.ts';
import { layoutTimeline, type TimelineEntry } from './layout-timeline.ts';

describe('a date people remember', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('%s', (date, first, last) => {
    const span = spanOf(date);
    expect(span && [isoDay(span.first), isoDay(span.last)]).toEqual([first, last]);
  });

  it.each(['2023-02-29', '2024-13', '2024-00', '24', '2024-1', '', '2024-04-31', '0000', '2024-01-01T00'])(
    'is not %s',
    (date) => {
      expect(partialDate.safeParse(date).success).toBe(false);
    },
  );
});

const entry = (id: string, date: string, label = id): TimelineEntry => ({ id, date, label });

describe('the drawn line', () => {
  it('puts dates in proportion and a year as the year it is', () => {
    const { items, ticks } = layoutTimeline([entry('a', '2024-01-01'), entry('b', '2025')], {
      from: '2024-01-01',
      to: '2025-12-31',
      width: 730,
    });
    expect(
      items.map(({ id, x, end, vague }) => ({ id, x: Math.round(x), end: Math.round(end), vague })),
    ).toEqual([
      { id: 'a', x: 0, end: 0, vague: false },
      { id: 'b', x: 366, end: 730, vague: true },
    ]);
    expect(ticks.filter(({ major }) => major).map(({ date }) => date)).toEqual(['2024-01', '2025-01']);
  });

  it('names what it cannot show', () => {
    const { items, outside } = layoutTimeline(
      [entry('in', '2024-05-05'), entry('before', '1999'), entry('never', 'some day')],
      { from: '2024', to: '2025', width: 400 },
    );
    expect(items.map(({ id }) => id)).toEqual(['in']);
    expect(outside).toEqual(['before', 'never']);
  });

  it('says which labels it cut', () => {
    const { items } = layoutTimeline([entry('a', '2024', 'x'.repeat(500)), entry('b', '2024', 'short')], {
      width: 300,
    });
    expect(items.map(({ id, cut }) => [id, cut])).toEqual(
      [
        ['b', false],
        ['a', true],
      ].toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    );
  });

  it.each([
    ['nothing', []],
    ['one day', [entry('a', '2024-01-01')]],
    ['one day twice', [entry('a', '2024-01-01'), entry('b', '2024-01-01')]],
    ['three centuries', [entry('a', '1900'), entry('b', '2200')]],
  ])('draws %s', (_, entries) => {
    const { items, ticks, lanes } = layoutTimeline(entries, { width: 600 });
    expect(items).toHaveLength(entries.length);
    expect(lanes).toBeLessThanOrEqual(entries.length);
    expect(ticks.every(({ x }) => x >= 0 && x <= 600)).toBe(true);
  });

  it('never overlaps labels of a lane, never leaves the drawing, loses nothing', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map(isoDay);
    const any = fc.record({
      date: fc.oneof(
        day,
        day.map((date) => date.slice(0, 7)),
        day.map((date) => date.slice(0, 4)),
      ),
      until: fc.option(day),
      label: fc.string({ maxLength: 60, unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), fc.integer({ min: 50, max: 2_000 }), (some, width) => {
        const entries = some.map((one, index) => ({ ...one, id: String(index) }));
        const { items, outside, ticks } = layoutTimeline(entries, { width });
        expect(items.length + outside.length).toBe(entries.length);
        for (const item of items) {
          expect(item.labelX).toBeGreaterThanOrEqual(0);
          expect(item.labelX + item.labelWidth).toBeLessThanOrEqual(width + 1e-6);
          expect(item.x <= item.end && item.x >= 0 && item.end <= width + 1e-6).toBe(true);
        }
        for (const lane of Map.groupBy(items, (item) => item.lane).values()) {
          const sorted = lane.toSorted((a, b) => a.labelX - b.labelX);
          sorted.slice(1).forEach((item, index) => {
            const before = sorted[index];
            expect(item.labelX).toBeGreaterThanOrEqual((before?.labelX ?? 0) + (before?.labelWidth ?? 0));
          });
        }
        expect(ticks.length).toBeLessThanOrEqual(width / 12 + 2);
      }),
      { numRuns: 150 },
    );
  });
});
