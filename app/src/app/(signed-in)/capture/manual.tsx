export { ManualScreen as default } from '@/features/capture/ManualScreen.tsx';
