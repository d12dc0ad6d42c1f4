/** A program's name and how its user-agent header tells it; the first that fits counts. */
const programs: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Edge', /\bEdg(A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(HeadlessChrome|Chrome|CriOS)\//],
  ['Safari', /\bVersion\/[\d.]+ .*\bSafari\//],
  ['curl', /^curl\//],
];

const systems: readonly (readonly [name: string, sign: RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
];

const LONGEST = 60;

/**
 * What a device is called: its name as it was given, or what its user-agent header says in a few words
 * ("Chrome, Windows"); '' where it says nothing.
 */
export function deviceWords(name: string): string {
  const first = (table: typeof programs) => table.find(([, sign]) => sign.test(name))?.[0];
  if (/^(Mozilla|Opera|curl)\//.test(name)) {
    const words = [first(programs), first(systems)].filter((word) => word !== undefined);
    if (words.length > 0) return words.join(', ');
  }
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}

/** Whether a device is one that is held in the hand. */
export const isHandheld = (name: string): boolean => /iPhone|iPad|iOS|Android|Mobile/i.test(name);
