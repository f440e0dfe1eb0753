import { measurements } from '@overread/imaging';
import { describe, expect, it } from 'vitest';
import { begin, canFinish, nextSpot, take, type Placement, type Step } from './placement.ts';

const set = (x: number): Step => ({ is: 'set', place: [x, x] });
const undo: Step = { is: 'undo' };
const finish: Step = { is: 'finish' };
const after = (wanted: Parameters<typeof begin>[0], ...steps: readonly Step[]): Placement =>
  steps.reduce(take, begin(wanted));
const three = { points: 3, outline: false };
const outline = { points: 3, outline: true };

describe('placing', () => {
  it.each<readonly [string, Placement, number, boolean, number]>([
    ['nothing yet', after(three), 0, false, 0],
    ['one', after(three, set(1)), 1, false, 1],
    ['all', after(three, set(1), set(2), set(3)), 3, true, 2],
    ['one taken back', after(three, set(1), set(2), undo), 1, false, 1],
    ['more taken back than placed', after(three, set(1), undo, undo), 0, false, 0],
    ['more than it takes', after(three, set(1), set(2), set(3), set(4)), 3, true, 2],
    ['taking back what is done', after(three, set(1), set(2), set(3), undo), 3, true, 2],
    ['finishing what is no outline', after(three, set(1), finish), 1, false, 1],
    ['an outline goes on', after(outline, set(1), set(2), set(3), set(4)), 4, false, 2],
    ['an outline closed', after(outline, set(1), set(2), set(3), set(4), finish), 4, true, 2],
    ['an outline of two is none', after(outline, set(1), set(2), finish), 2, false, 2],
  ])('%s', (_, placement, count, done, next) => {
    expect([placement.places.length, placement.done, nextSpot(placement)]).toEqual([count, done, next]);
  });

  it('keeps the order in which points were set', () => {
    expect(after(three, set(1), set(2), undo, set(5), set(6)).places).toEqual([
      [1, 1],
      [5, 5],
      [6, 6],
    ]);
  });

  it('an outline ends somewhere', () => {
    const many = Array.from({ length: 600 }, (_, at) => set(at));
    const placement = after(outline, ...many);
    expect(placement.places).toHaveLength(500);
    expect(canFinish(placement)).toBe(true);
  });

  it.each(measurements.map((recipe) => [recipe.id, recipe] as const))(
    '%s is done with its points',
    (_, recipe) => {
      const wanted = { points: recipe.spots.length, outline: recipe.outline === true };
      const all = after(wanted, ...recipe.spots.map((_spot, at) => set(at)));
      expect(recipe.outline === true ? canFinish(all) : all.done).toBe(true);
    },
  );
});
