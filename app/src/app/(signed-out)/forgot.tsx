export { ForgotScreen as default } from '@/features/auth/ForgotScreen.tsx';
