export { DeletionScreen as default } from '@/features/settings/DeletionScreen.tsx';
