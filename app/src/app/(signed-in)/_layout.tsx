export { CrashScreen as ErrorBoundary } from '@/features/shell/CrashScreen';
export { SignedInLayout as default } from '@/features/shell/SignedInLayout';
