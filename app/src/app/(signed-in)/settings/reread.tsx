export { RereadScreen as default } from '@/features/settings/RereadScreen.tsx';
