import { useTranslation } from 'react-i18next';
import { Card } from '@/design/layout';
import { Row } from '@/design/Row';
import { Loaded, SkeletonRows } from '@/design/states';
import { dayOf } from '@/format/days';
import { useFormat } from '@/format/useFormat';
import { AuditList } from './account/AuditList';
import { EmailSection } from './account/EmailSection';
import { PasswordSection } from './account/PasswordSection';
import { SettingsPage } from './layout/SettingsPage';
import { useAccount } from './queries';

/** What the user signs in with, and what happened to the account. */
export function AccountScreen() {
  const { t } = useTranslation('settings');
  const { dayLong } = useFormat();
  return (
    <SettingsPage title={t('account')} testID="account">
      <Loaded query={useAccount()} skeleton={<SkeletonRows count={4} />}>
        {(account) => (
          <>
            <Card>
              <Row
                title={account?.username ?? ''}
                subtitle={account ? t('since', { day: dayLong(dayOf(account.created_at)) }) : undefined}
              />
            </Card>
            {account ? (
              <>
                <EmailSection account={account} />
                <PasswordSection account={account} />
              </>
            ) : null}
          </>
        )}
      </Loaded>
      <AuditList />
    </SettingsPage>
  );
}
