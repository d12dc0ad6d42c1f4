import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import type { ReadingSettings } from '@/api/types.ts';
import { Card, Section } from '@/design/layout.tsx';
import { Switch } from '@/design/Switch.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useOnline } from '@/offline/network.ts';
import { Refusal } from '../layout/Refusal.tsx';
import { useSaveReading } from './useSaveReading.ts';

/** Whether the server's language model may be asked, and what it is then told. */
export function ModelSection({
  settings: { model_allowed: allowed },
  model,
}: {
  settings: ReadingSettings;
  model: string;
}) {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const { save, busy, error } = useSaveReading();
  return (
    <Section title={t('model')}>
      <Card style={styles.card}>
        <Text colour="quiet">{model ? t('modelIs', { model }) : t('modelNone')}</Text>
        <Switch
          label={t('modelAllowed')}
          text={model ? undefined : t('modelNoneChoice')}
          on={allowed}
          disabled={!online || busy}
          onChange={(on) => save({ model_allowed: on }, { model_allowed: allowed })}
          testID="model-allowed"
        />
        <Refusal error={error} />
        <Heading level={3}>{t('modelLeaves')}</Heading>
        <Text colour="quiet">{t('modelLeavesText')}</Text>
        <Heading level={3}>{t('modelStays')}</Heading>
        <Text colour="quiet">{t('modelStaysText')}</Text>
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({ card: { gap: space.one } });
