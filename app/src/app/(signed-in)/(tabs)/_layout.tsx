export { CrashScreen as ErrorBoundary } from '@/features/shell/CrashScreen.tsx';
export { TabsLayout as default } from '@/features/shell/TabsLayout.tsx';
