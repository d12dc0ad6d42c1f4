export { CategoryScreen as default } from '@/features/ledger/CategoryScreen.tsx';
