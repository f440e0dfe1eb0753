import { describe, expect, test } from 'vitest';
import type { Region, Side } from '../inventory/inventory.ts';
import { namePlane, type NamedPlane } from './name-plane.ts';
import type { Vector } from './vector.ts';

const sin = (angle: number): number => Math.sin((angle * Math.PI) / 180);
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const name = (normal: Vector, region: Region = 'knee', side: Side = 'unknown', named?: NamedPlane): string =>
  namePlane(normal, { region, side, named }).plane;

describe('planes of a knee', () => {
  test.each([
    [[1, 0, 0], 'sagittal'],
    [[-1, 0, 0], 'sagittal'],
    [[0, 1, 0], 'coronal'],
    [[0, 0, -1], 'axial'],
    [[cos(19), sin(19), 0], 'sagittal'],
    [[cos(25), sin(25), 0], 'sagittal-oblique'],
    [[sin(25), cos(25), 0], 'coronal-oblique'],
    [[0, sin(30), cos(30)], 'oblique'],
    [[0.577, 0.577, 0.578], 'oblique'],
  ] as const)('%j is %s', (normal, plane) => {
    expect(name(normal)).toBe(plane);
  });

  test('a word does not overrule the geometry', () => {
    expect(name([0, 1, 0], 'knee', 'right', 'sagittal')).toBe('coronal');
  });
});

describe.each([25, 35, 45])('a shoulder blade pointing %i° forward', (angle) => {
  /** Medial to lateral along the blade, to the right for a right shoulder. */
  const along: Readonly<Record<'right' | 'left', Vector>> = {
    right: [-cos(angle), -sin(angle), 0],
    left: [cos(angle), -sin(angle), 0],
  };

  test.each(['right', 'left'] as const)(
    '%s: a stack along it is coronal-oblique, across it sagittal-oblique',
    (side) => {
      const [x, y] = along[side];
      expect(name([-y, x, 0], 'shoulder', side)).toBe('coronal-oblique');
      expect(name([y, -x, 0], 'shoulder', side)).toBe('coronal-oblique');
      expect(name([x, y, 0], 'shoulder', side)).toBe('sagittal-oblique');
    },
  );

  test('without the side it is oblique, not guessed; a word tells', () => {
    const [x, y] = along.right;
    expect(name([-y, x, 0], 'shoulder')).toBe('oblique');
    expect(name([-y, x, 0], 'shoulder', 'both')).toBe('oblique');
    expect(name([-y, x, 0], 'shoulder', 'unknown', 'coronal')).toBe('coronal-oblique');
    expect(name([x, y, 0], 'shoulder', 'unknown', 'sagittal')).toBe('sagittal-oblique');
  });
});

describe('other regions', () => {
  test.each([
    ['shoulder, axial', [0, sin(10), cos(10)], 'shoulder', undefined, 'axial'],
    ['shoulder, square to the body', [0, 1, 0], 'shoulder', undefined, 'coronal'],
    ['lumbar, along a disc', [0, sin(35), cos(35)], 'lumbar-spine', undefined, 'axial'],
    ['lumbar, L5/S1, called axial', [0, sin(48), cos(48)], 'lumbar-spine', 'axial', 'axial'],
    [
      'lumbar, as steep, not called axial',
      [0, sin(48), cos(48)],
      'lumbar-spine',
      undefined,
      'coronal-oblique',
    ],
    ['sacrum, coronal-oblique by name', [0, sin(42), cos(42)], 'sacrum', 'coronal', 'oblique'],
    [
      'cervical, tilted sideways: no disc lies so',
      [sin(30), 0, cos(30)],
      'cervical-spine',
      undefined,
      'oblique',
    ],
    ['ankle: not named by body axes', [sin(30), cos(30), 0], 'ankle', undefined, 'oblique'],
    ['unknown region: it may be a shoulder', [cos(30), sin(30), 0], 'unknown', undefined, 'oblique'],
    ['ankle, straight', [0, 1, 0], 'ankle', undefined, 'coronal'],
  ] as const)('%s', (_, normal, region, named, plane) => {
    expect(name(normal, region, 'unknown', named)).toBe(plane);
  });
});
