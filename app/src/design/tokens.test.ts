import { expect } from 'chai';
import { type Colours, colours, ramp } from './tokens.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What `colour` looks like over `ground` where it covers `share` of it. */
function over(colour: string, ground: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [above, below] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(above * share + below * (1 - share));
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

type Pair = [text: keyof Colours, ground: keyof Colours];
const grounds = ['background', 'surface', 'sunken'] as const;
const texts = ['text', 'quiet', 'accent', 'positive', 'warning', 'danger'] as const;
const read: Pair[] = [
  ...grounds.flatMap((ground) => texts.map((text): Pair => [text, ground])),
  ['onAccent', 'accent'],
  ['accent', 'accentSoft'],
  ['text', 'accentSoft'],
  ['positive', 'positiveSoft'],
  ['warning', 'warningSoft'],
  ['danger', 'dangerSoft'],
  // The toast is the page turned around.
  ['background', 'text'],
];
const seen: Pair[] = grounds.map((ground): Pair => ['edge', ground]);

for (const scheme of ['light', 'dark'] as const) {
  describe(`the ${scheme} colours`, () => {
    for (const [text, ground] of read) {
      it(`let ${text} be read on ${ground}`, () => {
        expect(contrast(colours[scheme][text], colours[scheme][ground])).to.be.at.least(4.5);
      });
    }
    for (const [edge, ground] of seen) {
      it(`let ${edge} be seen on ${ground}`, () => {
        expect(contrast(colours[scheme][edge], colours[scheme][ground])).to.be.at.least(3);
      });
    }
    it('let the drawings of categories be seen on the page and on their own pale ground', () => {
      for (const ground of ['background', 'surface'] as const) {
        for (const colour of ramp[scheme]) {
          expect(contrast(colour, colours[scheme][ground]), `${colour} on ${ground}`).to.be.at.least(3);
          const pale = over(colour, colours[scheme][ground], 0x24 / 255);
          expect(contrast(colour, pale), `${colour} on ${pale}`).to.be.at.least(3);
        }
      }
    });
  });
}

describe('contrast', () => {
  it('is 21 between black and white', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
  });
});
