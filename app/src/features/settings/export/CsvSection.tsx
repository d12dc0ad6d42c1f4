import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { space } from '@/design/tokens.ts';
import { today } from '@/format/days.ts';
import { useOnline } from '@/offline/network.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { Progress } from '../layout/Progress.tsx';
import { Refusal } from '../layout/Refusal.tsx';
import { useLedgerCsv } from './useLedgerCsv.ts';

/** The ledger for a spreadsheet. */
export function CsvSection() {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const toast = useToast();
  const { waiting } = useWrites();
  const { mutate, isPending, error, count } = useLedgerCsv();
  const save = () =>
    mutate(`tracker-ledger-${today()}.csv`, {
      onSuccess: (name) => toast({ text: t('fileSaved', { name }) }),
    });
  return (
    <Section title={t('csv')}>
      <Card style={styles.card}>
        <Text colour="quiet">{t('csvAbout')}</Text>
        {waiting.length > 0 ? (
          <Text size="caption" colour="warning">
            {t('csvWaiting', { count: waiting.length })}
          </Text>
        ) : null}
        {isPending ? <Progress label={t('csvProgress', { count })} /> : null}
        <Refusal error={error} />
        <Button
          label={error ? t('common:retry') : t('csvSave')}
          disabled={!online}
          busy={isPending}
          onPress={save}
          testID="save-csv"
        />
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({ card: { gap: space.two } });
