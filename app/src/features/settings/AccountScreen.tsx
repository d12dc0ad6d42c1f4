import { useTranslation } from 'react-i18next';
import { Card } from '@/design/layout.tsx';
import { Row } from '@/design/Row.tsx';
import { Loaded, SkeletonRows } from '@/design/states.tsx';
import { dayOf } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { AuditList } from './account/AuditList.tsx';
import { EmailSection } from './account/EmailSection.tsx';
import { PasswordSection } from './account/PasswordSection.tsx';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { useAccount } from './queries.ts';

/** What the user signs in with, and what happened to the account. */
export function AccountScreen() {
  const { t } = useTranslation('settings');
  const { dayLong } = useFormat();
  return (
    <SettingsPage title={t('account')} testID="account">
      <Loaded query={useAccount()} skeleton={<SkeletonRows count={8} />}>
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
                <AuditList />
              </>
            ) : null}
          </>
        )}
      </Loaded>
    </SettingsPage>
  );
}
