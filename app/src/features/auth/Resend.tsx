import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { useToast } from '@/design/toast.tsx';
import { useRefusal } from './useRefusal.ts';

/** Mail takes a while: another code makes the one before it useless. */
const PAUSE_MS = 30_000;

/** Sends another code; then not again for half a minute. */
export function Resend({ send }: { send: () => Promise<void> }) {
  const { t } = useTranslation('auth');
  const toast = useToast();
  const refusalOf = useRefusal();
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    if (!paused) return;
    const timer = setTimeout(() => setPaused(false), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [paused]);
  const again = () => {
    setPaused(true);
    send().then(
      () => toast({ text: t('resent') }),
      (error: unknown) => {
        setPaused(false);
        toast({ text: refusalOf(error, []).whole ?? t('common:failed') });
      },
    );
  };
  return <Button label={t('resend')} look="plain" disabled={paused} onPress={again} testID="resend" />;
}
