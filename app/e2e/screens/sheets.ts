/** A choice that opens above a page: where, and what to press for it, one after the other. */
interface Sheet {
  /** For its pictures. */
  name: string;
  /** The name of the page's route. */
  on: string;
  press: readonly string[];
}

/** Every sheet of the app; a form that several fields share stands for all of them once. */
export const sheets: readonly Sheet[] = [
  { name: 'filters', on: 'ledger', press: ['filters'] },
  { name: 'filter-category', on: 'ledger', press: ['filters', 'filter-category'] },
  { name: 'edit-amount', on: 'expense-id', press: ['edit-amount'] },
  { name: 'edit-merchant', on: 'expense-id', press: ['fact-merchant'] },
  { name: 'edit-category', on: 'expense-id', press: ['fact-category'] },
  { name: 'edit-kind', on: 'expense-id', press: ['fact-kind'] },
  { name: 'edit-day', on: 'expense-id', press: ['fact-day'] },
  { name: 'edit-account', on: 'expense-id', press: ['fact-account'] },
  { name: 'link-refund', on: 'expense-id', press: ['link-refund'] },
  { name: 'new-token', on: 'settings-tokens', press: ['new-token'] },
  { name: 'home-currency', on: 'settings-profile', press: ['home-currency'] },
  { name: 'timezone', on: 'settings-profile', press: ['timezone'] },
  { name: 'other-day', on: 'capture-manual', press: ['other-day'] },
  { name: 'manual-category', on: 'capture-manual', press: ['category'] },
  { name: 'new-budget', on: 'budgets', press: ['add-budget'] },
  { name: 'custom-period', on: 'insights', press: ['period-custom'] },
];
