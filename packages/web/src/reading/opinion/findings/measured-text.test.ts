import { expect, test } from 'vitest';
import { measuredText } from './measured-text.ts';

test.each([
  [{ measurement: 'cobb', value: 24.46, unit: 'deg', calibration: 'none' }, 'en', 'Cobb angle: 24.5°'],
  [{ measurement: 'cobb', value: 24.46, unit: 'deg', calibration: 'none' }, 'zh', 'Cobb角：24.5°'],
  [
    { measurement: 'slip', value: -3, unit: 'mm', calibration: 'patient' },
    'en',
    'Slip (+ forward): −3.0 mm (in the body)',
  ],
  [
    { measurement: 'length', value: 12, unit: 'mm', calibration: 'detector-plane' },
    'zh',
    '长度：12.0 mm（探测器平面，大于体内实际值）',
  ],
  [{ measurement: 'of-later', value: 0.5, unit: 'ratio', calibration: 'none' }, 'en', 'of-later: 0.50'],
] as const)('%j in %s', (measured, locale, text) => {
  expect(measuredText(measured, locale)).toBe(text);
});
