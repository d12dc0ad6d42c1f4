export type PlaceName = 'home' | 'ledger' | 'capture' | 'insights' | 'settings';

const homes: Record<string, PlaceName> = {
  '': 'home',
  ledger: 'ledger',
  expense: 'ledger',
  merchant: 'ledger',
  category: 'ledger',
  bills: 'ledger',
  review: 'ledger',
  message: 'ledger',
  ignored: 'ledger',
  capture: 'capture',
  insights: 'insights',
  budgets: 'insights',
  settings: 'settings',
  'verify-email': 'settings',
};

/** The place that a path belongs to; none for what stands outside all of them. */
export function placeOf(pathname: string): PlaceName | undefined {
  return homes[pathname.split('/')[1] ?? ''];
}

const tabs: readonly string[] = ['/', '/ledger', '/insights', '/settings'];

/** Whether a path is that of a tab itself, not of what lies above the tabs. */
export const isTab = (pathname: string): boolean => tabs.includes(pathname);
