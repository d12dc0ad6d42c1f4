import { useRouter } from 'expo-router';
import { useEffect, useRef } from 'react';
import { AppState } from 'react-native';
import { onSignOut, useSession } from '@/api/session.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { bankMessages } from '../../../../modules/bank-messages/index.ts';
import { collect } from './collect.ts';
import { writeAll } from './writeAll.ts';

// Nothing is kept for whoever comes next.
onSignOut({ after: async () => bankMessages?.listen(false) });

/**
 * Stands once among what a signed-in user sees: collects the bank messages of the device whenever the app comes to the
 * foreground, and opens what another app shared. Does nothing where there is no such module.
 */
export function CollectMessages() {
  return bankMessages ? <Collecting /> : null;
}

function Collecting() {
  const { userId } = useSession();
  const { write } = useWrites();
  const router = useRouter();
  const latest = useRef({ write, router });
  useEffect(() => {
    latest.current = { write, router };
  });

  useEffect(() => {
    // One at a time: a second reading before the first is stored would find the same.
    let last = Promise.resolve(0);
    const run = () => {
      last = last
        .then(() => collect(userId, (messages) => writeAll(messages, latest.current.write)))
        // The permission was taken back, or the store is full: the next time reads the same again.
        .catch(() => 0);
    };
    run();
    const subscription = AppState.addEventListener('change', (state) => {
      if (state === 'active') run();
    });
    return () => subscription.remove();
  }, [userId]);

  useEffect(() => {
    const open = (text: string | null | undefined) => {
      if (text) latest.current.router.push({ pathname: '/capture', params: { text } });
    };
    open(bankMessages?.shared());
    const subscription = bankMessages?.addListener('onShared', ({ text }) => open(text));
    return () => subscription?.remove();
  }, []);
  return null;
}
