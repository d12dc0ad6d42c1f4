import { Redirect, Stack } from 'expo-router';
import { useSession } from '@/api/session';

export default function SignedInLayout() {
  const { status } = useSession();
  if (status === 'starting') return null;
  if (status === 'signed-out') return <Redirect href="/sign-in" />;
  return <Stack screenOptions={{ headerShown: false }} />;
}
