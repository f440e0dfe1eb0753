import type { Shape, SketchPoint } from './drawing.ts';

/** The outline of a shape as a path of SVG: straight, or a Catmull-Rom curve through its points. */
export function sketchPath({ points, closed, angular }: Exclude<Shape, { circle: unknown }>): string {
  const [first] = points;
  if (first === undefined) return '';
  const end = closed ? 'Z' : '';
  if (angular) return `M${points.map(said).join('L')}${end}`;
  const at = (index: number): SketchPoint => {
    const wrapped = closed ? (index + points.length) % points.length : Math.max(0, index);
    return points[Math.min(wrapped, points.length - 1)] ?? first;
  };
  const pieces = closed ? points.length : points.length - 1;
  const curves = Array.from({ length: pieces }, (_, index) =>
    bend(at(index - 1), at(index), at(index + 1), at(index + 2)),
  );
  return `M${said(first)}${curves.join('')}${end}`;
}

/** How far the curve follows its neighbours: a sixth is Catmull-Rom's own. */
const tension = 1 / 6;

function bend(before: SketchPoint, from: SketchPoint, to: SketchPoint, after: SketchPoint): string {
  const leave: SketchPoint = [
    from[0] + (to[0] - before[0]) * tension,
    from[1] + (to[1] - before[1]) * tension,
  ];
  const arrive: SketchPoint = [
    to[0] - (after[0] - from[0]) * tension,
    to[1] - (after[1] - from[1]) * tension,
  ];
  return `C${said(leave)} ${said(arrive)} ${said(to)}`;
}

const said = ([x, y]: SketchPoint): string => `${rounded(x)},${rounded(y)}`;
const rounded = (value: number): number => Math.round(value * 100) / 100;
