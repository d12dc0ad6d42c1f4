import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Of elements with the same fault. */
const MOST = 3;
const GRAVE: readonly unknown[] = ['serious', 'critical'];

/** What is seriously wrong for someone who uses a screen reader or sees little (WCAG 2 A and AA), a line each. */
export async function violationsIn(page: Page, { only }: { only?: string[] } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(['wcag2a', 'wcag2aa'])).analyze();
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .flatMap(({ id, nodes }) => [
      ...nodes
        .slice(0, MOST)
        .map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 240)} ${one(failureSummary)}`),
      ...(nodes.length > MOST ? [`${id}: and ${nodes.length - MOST} more`] : []),
    ]);
}

const one = (summary: string) => summary.replace(/\s+/g, ' ').slice(0, 240);
