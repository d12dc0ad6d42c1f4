export { AppearanceScreen as default } from '@/features/settings/AppearanceScreen.tsx';
