import { Redirect, Stack } from 'expo-router';
import { useSession } from '@/api/session';

export default function SignedOutLayout() {
  const { status } = useSession();
  if (status === 'starting') return null;
  if (status === 'signed-in') return <Redirect href="/" />;
  return <Stack screenOptions={{ headerShown: false }} />;
}
