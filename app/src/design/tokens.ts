/** Every length of the app is a multiple of this many points. */
const UNIT = 8;

/** Distances in points. */
export const space = {
  half: UNIT / 2,
  one: UNIT,
  two: UNIT * 2,
  three: UNIT * 3,
  four: UNIT * 4,
  six: UNIT * 6,
} as const;

export const radius = { small: 8, medium: 12, large: 20, round: 999 } as const;

/** The four sizes of type, in points at the system's normal text size, each with its line height. */
export const type = {
  caption: { fontSize: 13, lineHeight: 18 },
  body: { fontSize: 16, lineHeight: 24 },
  title: { fontSize: 20, lineHeight: 28 },
  display: { fontSize: 36, lineHeight: 44 },
} as const;
export type TypeSize = keyof typeof type;

export const weight = { regular: '400', strong: '600' } as const;

/** What a finger needs, in points. */
export const TOUCH = 44;
/** From this width on, a rail stands at the side and details stand beside their list. */
export const WIDE = 900;
/** Below this width five labels have no room beside each other. */
export const NARROW = 300;
/** Text is not set wider than this. */
export const READABLE = 640;

/** Milliseconds; 0 where the system asks for less motion. */
export const MOTION = 200;

/** `line` parts things that could do without; `edge` draws what has to be seen: where an input or a switch is. */
const light = {
  background: '#f6f6f9',
  surface: '#ffffff',
  sunken: '#ececf2',
  line: '#dcdce6',
  edge: '#82828f',
  text: '#16161d',
  quiet: '#565666',
  accent: '#4338ca',
  onAccent: '#ffffff',
  accentSoft: '#e6e5fb',
  positive: '#14703a',
  positiveSoft: '#dcf2e3',
  warning: '#8a4b00',
  warningSoft: '#fdecd2',
  danger: '#b3261e',
  dangerSoft: '#fbe3e1',
  scrim: 'rgba(12, 12, 20, 0.45)',
};
export type Colours = typeof light;

const dark: Colours = {
  background: '#0f0f14',
  surface: '#1a1a22',
  sunken: '#26262f',
  line: '#34343f',
  edge: '#777786',
  text: '#f1f1f6',
  quiet: '#a9a9b8',
  accent: '#a5b0ff',
  onAccent: '#14142b',
  accentSoft: '#2a2b4d',
  positive: '#6fdb95',
  positiveSoft: '#15331f',
  warning: '#f6bd6a',
  warningSoft: '#3a2a10',
  danger: '#ff9d94',
  dangerSoft: '#431b18',
  scrim: 'rgba(0, 0, 0, 0.6)',
};

export const colours = { light, dark } as const;

/**
 * Colours of categories and chart series, in the order in which they are handed out: after Okabe and Ito, told apart
 * with any kind of colour vision; an icon or a label always stands beside them.
 */
export const ramp = {
  light: [
    '#0072b2',
    '#d55e00',
    '#00785a',
    '#b5478f',
    '#7a5c00',
    '#4b4fa8',
    '#3287a8',
    '#8c3b2e',
    '#5e7d1f',
    '#6b6b7b',
  ],
  dark: [
    '#56b4e9',
    '#f0914a',
    '#2fc79d',
    '#e58fc4',
    '#e5c84a',
    '#9da2f5',
    '#7fd3ea',
    '#e08a7c',
    '#b3d46a',
    '#b4b4c2',
  ],
} as const;
