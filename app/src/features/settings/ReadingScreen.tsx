import { useTranslation } from 'react-i18next';
import { Loaded, SkeletonRows } from '@/design/states';
import { SettingsPage } from './layout/SettingsPage';
import { useReadingSettings } from './queries';
import { ModelSection } from './reading/ModelSection';
import { RetentionSection } from './reading/RetentionSection';
import { readingOf } from './reading/useSaveReading';

/** How messages are kept, and who may read them. */
export function ReadingScreen() {
  const { t } = useTranslation('settings');
  return (
    <SettingsPage title={t('reading')} testID="reading">
      <Loaded query={useReadingSettings()} skeleton={<SkeletonRows count={6} />}>
        {(answer) => (
          <>
            <RetentionSection settings={readingOf(answer)} />
            <ModelSection settings={readingOf(answer)} model={answer.model} />
          </>
        )}
      </Loaded>
    </SettingsPage>
  );
}
