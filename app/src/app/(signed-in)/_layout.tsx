export { CrashScreen as ErrorBoundary } from '@/features/shell/CrashScreen.tsx';
export { SignedInLayout as default } from '@/features/shell/SignedInLayout.tsx';
