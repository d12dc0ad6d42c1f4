export { MessageScreen as default } from '@/features/review/MessageScreen.tsx';
