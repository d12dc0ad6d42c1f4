export { InsightsScreen as default } from '@/features/insights/InsightsScreen.tsx';
