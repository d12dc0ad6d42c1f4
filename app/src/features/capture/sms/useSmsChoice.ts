import AsyncStorage from '@react-native-async-storage/async-storage';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '@/api/session.ts';
import { nothingChosen, type SmsChoice } from './choice.ts';

const keyOf = (userId: string) => `tracker.sms.${userId}`;

/** What this user chose on this device. */
export async function storedChoice(userId: string): Promise<SmsChoice> {
  const stored = await AsyncStorage.getItem(keyOf(userId));
  return stored ? { ...nothingChosen, ...(JSON.parse(stored) as Partial<SmsChoice>) } : nothingChosen;
}

export async function storeChoice(userId: string, change: Partial<SmsChoice>): Promise<SmsChoice> {
  const choice = { ...(await storedChoice(userId)), ...change };
  await AsyncStorage.setItem(keyOf(userId), JSON.stringify(choice));
  return choice;
}

/** The choice, and how to change it. */
export function useSmsChoice(): {
  choice: SmsChoice | undefined;
  change: (change: Partial<SmsChoice>) => Promise<void>;
} {
  const { userId } = useSession();
  const queries = useQueryClient();
  const key = ['smsChoice', userId];
  const { data } = useQuery({ queryKey: key, queryFn: () => storedChoice(userId), networkMode: 'always' });
  return {
    choice: data,
    change: async (change) => {
      queries.setQueryData(key, await storeChoice(userId, change));
    },
  };
}
