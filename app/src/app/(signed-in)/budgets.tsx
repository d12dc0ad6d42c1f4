export { BudgetsScreen as default } from '@/features/insights/BudgetsScreen.tsx';
