export { BillsScreen as default } from '@/features/ledger/BillsScreen.tsx';
