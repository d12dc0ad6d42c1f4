import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { useOnline } from '@/offline/network.ts';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { RereadResult } from './reread/RereadResult.tsx';
import { useReread } from './reread/useReread.ts';

/** Reads all stored messages again: first what would change, then changes it. */
export function RereadScreen() {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const { state, look, apply, stop } = useReread();
  return (
    <SettingsPage title={t('reread')} testID="reread">
      <Text colour="quiet">{t('rereadAbout')}</Text>
      {state?.running ? (
        <Button label={t('rereadStop')} look="secondary" onPress={stop} testID="reread-stop" />
      ) : (
        <Button
          label={t('rereadLook')}
          look={state?.changed && !state.apply ? 'secondary' : 'primary'}
          disabled={!online}
          onPress={look}
          testID="reread-look"
        />
      )}
      {state ? <RereadResult state={state} apply={apply} /> : null}
    </SettingsPage>
  );
}
