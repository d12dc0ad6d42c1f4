export { CrashScreen as ErrorBoundary } from '@/features/shell/CrashScreen';
export { SignedOutLayout as default } from '@/features/shell/SignedOutLayout';
