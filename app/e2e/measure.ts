import { bundle } from './measure/bundle.ts';
import { filling } from './measure/filling.ts';
import { firstScreen } from './measure/firstScreen.ts';
import { ledgerOf } from './measure/ledger.ts';
import { scrolling } from './measure/scrolling.ts';
import { startChromium } from './support/chromium.ts';
import { startAppStack } from './support/stack.ts';

// `npm run measure`: what the app is as one who uses it feels it, against the local stack. URL=… of a stack that runs,
// LEDGER=… a user there whose ledger is used and filled up to 10,000, ONLY=bundle,first,filling,scrolling, JSON=1.
const LEDGER = process.env.LEDGER;
const json = process.env.JSON;
const wanted = new Set((process.env.ONLY ?? 'bundle,first,filling,scrolling').split(','));

const app = await startAppStack();
const browser = await startChromium();
try {
  const figures: Record<string, unknown> = {};
  const say = (name: string, figure: unknown) => {
    figures[name] = figure;
    if (!json) console.log(`${name}\n${linesOf(figure)}`);
  };
  if (wanted.has('bundle')) say('bundle', await bundle());
  if (wanted.has('first')) say('first screen usable, ms', await firstScreen(browser, app.url));
  if (wanted.has('filling')) say('signup to a filled ledger, s', await filling(browser, app.url));
  if (wanted.has('scrolling')) {
    const person = await ledgerOf(app.url, 10_000, LEDGER);
    say('10,000 expenses', await scrolling(browser, app.url, person));
  }
  if (json) console.log(JSON.stringify(figures, null, 2));
} finally {
  await browser.close();
  await app.stop();
}

function linesOf(figure: unknown): string {
  return Object.entries(figure as Record<string, unknown>)
    .map(([name, value]) => `  ${name.padEnd(34)} ${typeof value === 'object' ? one(value) : String(value)}`)
    .join('\n');
}

function one(value: unknown): string {
  return Object.entries(value as Record<string, unknown>)
    .map(([name, part]) => `${name} ${String(part)}`)
    .join('  ');
}
