import { describe, expect, it } from 'vitest';
import { lookUp } from './look-up.ts';

const memory = [
  { source: 'No fracture of the left knee.', target: '左膝未见骨折。' },
  { source: 'No fracture of the right knee.', target: '右膝未见骨折。' },
  { source: 'Degeneration of the disc at L4/5.', target: 'L4/5椎间盘退变。' },
];

describe('the translation memory', () => {
  it('gives the very same source first, and only that a full score', () => {
    expect(
      lookUp('No fracture of the left knee.', memory).map(({ target, score }) => [target, score]),
    ).toEqual([
      ['左膝未见骨折。', 1],
      ['右膝未见骨折。', expect.closeTo(5 / 6)],
    ]);
    expect(lookUp('no fracture of the LEFT knee', memory)[0]?.score).toBe(0.99);
  });

  it('gives nothing that is not much alike', () => {
    expect(lookUp('Total knee replacement on the left.', memory)).toEqual([]);
  });

  it('measures Chinese by characters', () => {
    const [first] = lookUp('左膝未见明显骨折', [
      { source: '左膝未见骨折', target: 'No fracture of the left knee' },
    ]);
    expect(first?.score).toBeCloseTo(6 / 8);
  });
});
