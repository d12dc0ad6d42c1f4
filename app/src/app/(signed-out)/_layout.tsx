export { SignedOutLayout as default } from '@/features/shell/SignedOutLayout';
