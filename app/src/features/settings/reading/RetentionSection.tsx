import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import type { ReadingSettings } from '@/api/types.ts';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Field } from '@/design/Field.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useOnline } from '@/offline/network.ts';
import { Refusal } from '../layout/Refusal.tsx';
import { useDraft } from '../layout/useDraft.ts';
import { useSaveReading } from './useSaveReading.ts';

const usual = [30, 90, 180, 365, 3650];
const LONGEST = 3650;

/** How long the texts of messages are kept. */
export function RetentionSection({ settings: { retention_days: now } }: { settings: ReadingSettings }) {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const [typed, type] = useDraft<string | undefined>('retention', undefined);
  const { save, busy, error } = useSaveReading();
  const text = typed ?? String(now);
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  const possible = days >= 1 && days <= LONGEST;
  // What is erased then does not come back, so no undo is offered.
  const shorter = possible && days < now;
  return (
    <Section title={t('keep')}>
      <Card style={styles.card}>
        <Text colour="quiet">{t('keepAbout')}</Text>
        <Chips>
          {usual.map((count) => (
            <Chip
              key={count}
              label={t('days', { count })}
              selected={count === days}
              onPress={() => type(String(count))}
            />
          ))}
        </Chips>
        <Field
          label={t('keepDays')}
          value={text}
          onChangeText={type}
          inputMode="numeric"
          selectTextOnFocus
          maxLength={4}
          error={possible ? undefined : t('keepWrong')}
          testID="retention-days"
        />
        {shorter ? <Banner tone="warning" text={t('keepLess')} /> : null}
        <Refusal error={error} />
        {days === now ? null : (
          <Button
            label={t('saveChanges')}
            disabled={!online || !possible}
            busy={busy}
            onPress={() =>
              save({ retention_days: days }, shorter ? undefined : { retention_days: now }, () =>
                type(undefined),
              )
            }
            testID="save-retention"
          />
        )}
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({
  card: { gap: space.two },
});
