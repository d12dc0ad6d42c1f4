export { ReadingScreen as default } from '@/features/settings/ReadingScreen.tsx';
