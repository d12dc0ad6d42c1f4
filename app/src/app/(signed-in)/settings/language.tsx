export { LanguageScreen as default } from '@/features/settings/LanguageScreen.tsx';
