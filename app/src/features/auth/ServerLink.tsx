import { useTranslation } from 'react-i18next';
import { Platform } from 'react-native';
import { serverUrl } from '@/api/server.ts';
import { QuietLink } from './QuietLink.tsx';

/** Says which server one signs in to, and leads to choosing another; in a browser it is the one in the address. */
export function ServerLink() {
  const { t } = useTranslation('auth');
  if (Platform.OS === 'web') return null;
  const server = serverUrl().replace(/^https?:\/\//, '');
  return <QuietLink href="/server" label={t('serverIs', { server })} testID="to-server" />;
}
