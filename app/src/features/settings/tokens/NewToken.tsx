import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '@/design/Sheet.tsx';
import { MadeToken } from './MadeToken.tsx';
import { TokenForm } from './TokenForm.tsx';

/** Makes a token and shows it, this once. */
export function NewToken({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const [made, setMade] = useState('');
  const close = () => {
    setMade('');
    onClose();
  };
  return (
    <Sheet open={open} title={made ? t('tokenMade') : t('tokenNew')} onClose={close}>
      {made ? <MadeToken token={made} done={close} /> : <TokenForm made={setMade} />}
    </Sheet>
  );
}
