export { RuleScreen as default } from '@/features/settings/RuleScreen.tsx';
