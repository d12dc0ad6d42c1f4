export { ServerScreen as default } from '@/features/settings/ServerScreen.tsx';
