export { MessagesSetupScreen as default } from '@/features/settings/MessagesSetupScreen.tsx';
