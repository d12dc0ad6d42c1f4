export { MerchantScreen as default } from '@/features/ledger/MerchantScreen.tsx';
