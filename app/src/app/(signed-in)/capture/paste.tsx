export { PasteScreen as default } from '@/features/capture/PasteScreen.tsx';
