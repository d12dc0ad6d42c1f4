import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseAddress } from '@/api/address.ts';
import { chooseServer, defaultServer, serverUrl } from '@/api/server.ts';
import { sessionState, signOut } from '@/api/session.ts';
import { answers } from './answers.ts';

/** Takes another server once it has answered; whoever is signed in is signed out before. undefined is the default one. */
export function useChangeServer(onChanged: () => void) {
  const { t } = useTranslation('auth');
  const [address, setAddress] = useState(serverUrl);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function changeTo(url: string | undefined): Promise<void> {
    const wanted = url === undefined ? defaultServer() : readable(url);
    if (wanted === undefined) return setProblem(t('serverRule'));
    setBusy(true);
    setProblem(undefined);
    try {
      if (!(await answers(wanted))) return setProblem(t('serverSilent'));
      if (sessionState().status === 'signed-in') await signOut();
      chooseServer(url === undefined ? undefined : wanted);
      setAddress(wanted);
      onChanged();
    } finally {
      setBusy(false);
    }
  }

  return {
    address,
    problem,
    busy,
    type: (text: string) => {
      setAddress(text);
      setProblem(undefined);
    },
    change: (url: string | undefined) => void changeTo(url),
  };
}

function readable(text: string): string | undefined {
  try {
    return parseAddress(text);
  } catch {
    return undefined;
  }
}
