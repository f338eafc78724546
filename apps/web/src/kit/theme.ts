/**
 * Every token of the visual language: one accent, four meanings, one type scale, one spacing scale, one radius.
 * Style sheets read them as --c-… variables; nothing else in the app names a colour.
 * Each foreground below was chosen to reach 4.5:1 on each ground it is used on, in both schemes.
 */
import { createTheme } from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';

const lake: MantineColorsTuple = [
  '#e9f3f2',
  '#d2e6e4',
  '#a6cecb',
  '#79b6b2',
  '#4f9d98',
  '#2c847f',
  '#17706c',
  '#0d6461',
  '#0a5553',
  '#064341',
];

const stone: MantineColorsTuple = [
  '#f7f6f3',
  '#f0eeea',
  '#e4e1db',
  '#d3cfc7',
  '#b3aea4',
  '#8a857b',
  '#67635a',
  '#4d4a43',
  '#35332e',
  '#22211d',
];

/** Mantine reads "dark" for its dark scheme: 0 is text, 7 is the page. */
const night: MantineColorsTuple = [
  '#e8e7e2',
  '#b4b2aa',
  '#96948c',
  '#716f68',
  '#4a4a45',
  '#363733',
  '#2a2b28',
  '#1a1b19',
  '#141513',
  '#0e0f0d',
];

/** Fonts that the machine has; nothing is downloaded. */
const systemFont =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif';

export const theme = createTheme({
  primaryColor: 'lake',
  primaryShade: { light: 7, dark: 6 },
  colors: { lake, stone, gray: stone, dark: night },
  black: '#22211d',
  fontFamily: systemFont,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.3' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '6px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.35' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
      h4: { fontSize: '0.875rem', lineHeight: '1.4' },
      h5: { fontSize: '0.75rem', lineHeight: '1.4' },
      h6: { fontSize: '0.75rem', lineHeight: '1.4' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    InputWrapper: { styles: { label: { marginBottom: '0.1875rem' }, description: { marginBottom: '0.25rem' } } },
    Skeleton: { defaultProps: { radius: 'md' } },
  },
});

type Tokens = Record<`--c-${string}`, string>;

const light: Tokens = {
  '--c-ground': '#f7f6f3',
  '--c-surface': '#ffffff',
  '--c-side': '#f0eeea',
  '--c-sunk': '#f0eeea',
  '--c-hover': '#f4f2ee',
  '--c-line': '#e2dfd8',
  '--c-line-strong': '#8a857b',
  '--c-text': '#22211d',
  '--c-dim': '#5d5951',
  '--c-accent': '#0d6461',
  '--c-accent-soft': '#e3f0ef',
  '--c-accent-line': '#79b6b2',
  '--c-needs': '#a3231b',
  '--c-needs-soft': '#fcebe9',
  '--c-needs-line': '#dc9a94',
  '--c-soon': '#7a4d00',
  '--c-soon-soft': '#fcf1da',
  '--c-soon-line': '#d9b56a',
  '--c-fine': '#2f6a2b',
  '--c-fine-soft': '#e9f3e6',
  '--c-fine-line': '#96c08f',
  '--c-info': '#2a5690',
  '--c-info-soft': '#e9f0f9',
  '--c-info-line': '#9db9de',
  '--c-shadow': '0 1px 2px rgb(34 33 29 / 6%)',
  '--c-plot-1': '#0d6461',
  '--c-plot-2': '#b3aea4',
  '--c-plot-3': '#7a5c9e',
};

const dark: Tokens = {
  '--c-ground': '#161715',
  '--c-surface': '#1e1f1d',
  '--c-side': '#1a1b19',
  '--c-sunk': '#262724',
  '--c-hover': '#272825',
  '--c-line': '#353632',
  '--c-line-strong': '#7d7b73',
  '--c-text': '#e8e7e2',
  '--c-dim': '#aeaca4',
  '--c-accent': '#7cc4bf',
  '--c-accent-soft': '#1c302f',
  '--c-accent-line': '#2f6663',
  '--c-needs': '#ff9f95',
  '--c-needs-soft': '#3a1f1c',
  '--c-needs-line': '#7d3c36',
  '--c-soon': '#edc068',
  '--c-soon-soft': '#362b14',
  '--c-soon-line': '#73591f',
  '--c-fine': '#93cf8b',
  '--c-fine-soft': '#1d2f1b',
  '--c-fine-line': '#446b3f',
  '--c-info': '#a1c4f4',
  '--c-info-soft': '#1c2938',
  '--c-info-line': '#3d5d85',
  '--c-shadow': 'none',
  '--c-plot-1': '#5fb3ae',
  '--c-plot-2': '#5c5b55',
  '--c-plot-3': '#b79bd6',
};

/** Hands the tokens to Mantine, and makes its own text, borders and placeholders use them. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-text': 'var(--c-text)',
    '--mantine-color-body': 'var(--c-surface)',
    '--mantine-color-dimmed': 'var(--c-dim)',
    '--mantine-color-placeholder': 'var(--c-dim)',
    '--mantine-color-default-border': 'var(--c-line)',
    '--mantine-color-anchor': 'var(--c-accent)',
    '--mantine-color-error': 'var(--c-needs)',
    '--mantine-color-disabled': 'var(--c-sunk)',
    '--mantine-color-disabled-color': 'var(--c-dim)',
    '--mantine-color-disabled-border': 'var(--c-line)',
  };
  return {
    variables: { '--c-gap': '0.75rem', '--c-radius': '6px' },
    light: { ...light, ...shared },
    dark: { ...dark, ...shared },
  };
};

export type Meaning = 'needs' | 'soon' | 'fine' | 'info';
