export { SettingsLayout as default } from '@/features/settings/layout/SettingsLayout.tsx';
