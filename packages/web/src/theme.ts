import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep teal; shade 7 carries white text at 9.6:1. */
const petrol: MantineColorsTuple = [
  '#eef5f5',
  '#dcebeb',
  '#b9d6d6',
  '#8fbdbe',
  '#63a0a3',
  '#3c8287',
  '#1f676d',
  '#0e4a50',
  '#0b3d42',
  '#082f33',
];

export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: 7,
  white: '#ffffff',
  black: '#17292b',
  fontFamily: "'Inter Variable', 'Noto Sans SC Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Inter Variable', 'Noto Sans SC Variable', system-ui, sans-serif",
    fontWeight: '620',
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});
