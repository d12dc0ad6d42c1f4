export { CrashScreen as ErrorBoundary } from '@/features/shell/CrashScreen.tsx';
export { SignedOutLayout as default } from '@/features/shell/SignedOutLayout.tsx';
