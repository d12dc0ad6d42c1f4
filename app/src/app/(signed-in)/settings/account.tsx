export { AccountScreen as default } from '@/features/settings/AccountScreen.tsx';
