export { CrashScreen as ErrorBoundary } from '@/features/shell/CrashScreen';
export { TabsLayout as default } from '@/features/shell/TabsLayout';
