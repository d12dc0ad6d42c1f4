import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** Starts the Chromium of this machine: CHROMIUM says where it is, where that is none of the usual places. */
export async function startChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || PLACES.find((place) => existsSync(place));
  if (!executablePath)
    throw new Error('there is no Chromium here: install it, or say in CHROMIUM where it is');
  // Containers have no user namespaces, which the sandbox needs; the pages are our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
}
