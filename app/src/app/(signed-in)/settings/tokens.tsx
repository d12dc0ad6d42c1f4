export { TokensScreen as default } from '@/features/settings/TokensScreen.tsx';
