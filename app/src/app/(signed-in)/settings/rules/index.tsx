export { RulesScreen as default } from '@/features/settings/RulesScreen.tsx';
