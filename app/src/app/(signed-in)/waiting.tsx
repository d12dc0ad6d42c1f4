export { WaitingScreen as default } from '@/features/offline/WaitingScreen.tsx';
