export { ExpenseScreen as default } from '@/features/ledger/ExpenseScreen.tsx';
