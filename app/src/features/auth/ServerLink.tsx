import { Link } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { serverUrl } from '@/api/server.ts';
import { Button } from '@/design/Button.tsx';

/** Says which server one signs in to, and leads to choosing another. */
export function ServerLink() {
  const { t } = useTranslation('auth');
  return (
    <Link href="/server" asChild>
      <Button
        label={t('serverIs', { server: serverUrl().replace(/^https?:\/\//, '') })}
        look="plain"
        testID="to-server"
      />
    </Link>
  );
}
