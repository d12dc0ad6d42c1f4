export { IgnoredScreen as default } from '@/features/review/IgnoredScreen.tsx';
