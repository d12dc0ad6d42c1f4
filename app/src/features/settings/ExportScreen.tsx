import { useTranslation } from 'react-i18next';
import { ArchiveSection } from './export/ArchiveSection.tsx';
import { CsvSection } from './export/CsvSection.tsx';
import { SettingsPage } from './layout/SettingsPage.tsx';

/** What the user can take along: the ledger as a table, and everything. */
export function ExportScreen() {
  const { t } = useTranslation('settings');
  return (
    <SettingsPage title={t('export')} testID="export">
      <CsvSection />
      <ArchiveSection />
    </SettingsPage>
  );
}
