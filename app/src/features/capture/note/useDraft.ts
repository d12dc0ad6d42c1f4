import AsyncStorage from '@react-native-async-storage/async-storage';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '@/api/session.ts';

/**
 * A text that is stored as it is typed and is there again after the app was closed; each user has their own. A `given`
 * text takes its place.
 */
export function useDraft(name: string, given = ''): [text: string, setText: (text: string) => void] {
  const { userId } = useSession();
  const key = `tracker.draft.${userId}.${name}`;
  const [text, setText] = useState(given);
  const touched = useRef(given !== '');
  useEffect(() => {
    let gone = false;
    AsyncStorage.getItem(key).then(
      (stored) => {
        // What was typed meanwhile counts.
        if (stored && !gone && !touched.current) setText(stored);
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [key]);
  const change = (next: string) => {
    touched.current = true;
    setText(next);
    void (next === '' ? AsyncStorage.removeItem(key) : AsyncStorage.setItem(key, next)).catch(() => {});
  };
  return [text, change];
}
