export { DeleteAccountScreen as default } from '@/features/settings/DeleteAccountScreen.tsx';
