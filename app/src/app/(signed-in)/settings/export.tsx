export { ExportScreen as default } from '@/features/settings/ExportScreen.tsx';
