import Database from 'lucide-react-native/icons/database';
import FileDown from 'lucide-react-native/icons/file-down';
import Hourglass from 'lucide-react-native/icons/hourglass';
import KeyRound from 'lucide-react-native/icons/key-round';
import Languages from 'lucide-react-native/icons/languages';
import Lightbulb from 'lucide-react-native/icons/lightbulb';
import MessageSquareText from 'lucide-react-native/icons/message-square-text';
import MonitorSmartphone from 'lucide-react-native/icons/monitor-smartphone';
import PiggyBank from 'lucide-react-native/icons/piggy-bank';
import RotateCcw from 'lucide-react-native/icons/rotate-ccw';
import ScanText from 'lucide-react-native/icons/scan-text';
import ShieldCheck from 'lucide-react-native/icons/shield-check';
import SunMoon from 'lucide-react-native/icons/sun-moon';
import Trash from 'lucide-react-native/icons/trash';
import UserRound from 'lucide-react-native/icons/user-round';
import { useTranslation } from 'react-i18next';
import { useSettingsNow } from '../useSettingsNow.ts';
import { LinkRow } from './LinkRow.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import { SignOut } from './SignOut.tsx';

/** Everything that can be set, in groups, each with what stands now; the way out at the foot. */
export function SettingsList() {
  const { t } = useTranslation('settings');
  const now = useSettingsNow();
  return (
    <>
      <SettingsGroup title={t('groupYou')}>
        <LinkRow first icon={UserRound} title={t('profile')} value={now.profile} href="/settings/profile" />
        <LinkRow icon={ShieldCheck} title={t('account')} value={now.account} href="/settings/account" />
        <LinkRow
          icon={MonitorSmartphone}
          title={t('sessions')}
          value={now.sessions}
          href="/settings/sessions"
        />
        <LinkRow icon={KeyRound} title={t('tokens')} value={now.tokens} href="/settings/tokens" />
      </SettingsGroup>
      <SettingsGroup title={t('groupReading')}>
        <LinkRow icon={PiggyBank} title={t('budgets')} href="/budgets" />
        <LinkRow icon={ScanText} title={t('reading')} value={now.reading} href="/settings/reading" />
        <LinkRow icon={Lightbulb} title={t('rules')} value={now.rules} href="/settings/rules" />
        <LinkRow icon={RotateCcw} title={t('reread')} href="/settings/reread" />
      </SettingsGroup>
      <SettingsGroup title={t('groupMessages')}>
        <LinkRow icon={MessageSquareText} title={t('messages')} href="/settings/messages" />
      </SettingsGroup>
      <SettingsGroup title={t('groupApp')}>
        <LinkRow icon={SunMoon} title={t('appearance')} value={now.appearance} href="/settings/appearance" />
        <LinkRow icon={Languages} title={t('language')} value={now.language} href="/settings/language" />
        <LinkRow icon={Database} title={t('server')} value={now.server} href="/settings/server" />
      </SettingsGroup>
      <SettingsGroup title={t('groupData')}>
        <LinkRow icon={Hourglass} title={t('waiting')} value={now.waiting} href="/waiting" />
        <LinkRow icon={FileDown} title={t('export')} href="/settings/export" />
        <LinkRow danger icon={Trash} title={t('deleteAccount')} href="/settings/delete-account" />
      </SettingsGroup>
      <SignOut />
    </>
  );
}
