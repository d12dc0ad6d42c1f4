import { useTranslation } from 'react-i18next';
import { Loaded, SkeletonRows } from '@/design/states.tsx';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { useReadingSettings } from './queries.ts';
import { ModelSection } from './reading/ModelSection.tsx';
import { RetentionSection } from './reading/RetentionSection.tsx';
import { readingOf } from './reading/useSaveReading.ts';

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
