import Archive from 'lucide-react-native/icons/archive';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { ApiError, codes } from '@/api/errors.ts';
import { useSession } from '@/api/session.ts';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { space } from '@/design/tokens.ts';
import { today } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useOnline } from '@/offline/network.ts';
import { Progress } from '../layout/Progress.tsx';
import { Refusal } from '../layout/Refusal.tsx';
import { beginArchive, saveArchive, useArchive } from './archive.ts';
import { sizeOf } from './bytes.ts';

/** Everything that the server holds of the user, in one file. */
export function ArchiveSection() {
  const { t } = useTranslation('settings');
  const { instant, locale, percent } = useFormat();
  const online = useOnline();
  const toast = useToast();
  const { userId } = useSession();
  const archive = useArchive();
  const begin = () => void beginArchive(userId);
  const save = async () => {
    const name = `tracker-${today()}.zip`;
    if (await saveArchive(archive, name)) toast({ text: t('fileSaved', { name }) });
  };
  const error = archive.kind === 'ready' || archive.kind === 'failed' ? archive.error : undefined;
  const gone = error instanceof ApiError && error.code === codes.NOT_FOUND;
  const busy = archive.kind === 'beginning' || archive.kind === 'collecting';
  return (
    <Section title={t('archive')}>
      <Card style={styles.card}>
        <Text colour="quiet">{t('archiveAbout')}</Text>
        <Text colour="quiet">{t('archiveKey')}</Text>
        {busy ? <Progress label={t('archiveCollecting')} /> : null}
        {archive.kind === 'saving' ? (
          <Progress
            label={t('archiveSaving', { percent: percent(archive.part / archive.parts) })}
            share={archive.part / archive.parts}
          />
        ) : null}
        {archive.kind === 'ready' && !gone ? (
          <Banner
            tone="positive"
            icon={Archive}
            text={`${t('archiveReady', { size: sizeOf(archive.bytes, locale) })} · ${t('archiveUntil', { when: instant(archive.until) })}`}
          />
        ) : null}
        {archive.kind === 'failed' && !error ? <Banner tone="danger" text={t('archiveFailed')} /> : null}
        {gone ? <Banner tone="warning" text={t('archiveGone')} /> : <Refusal error={error} />}
        {archive.kind === 'ready' && !gone ? (
          <>
            <Button
              label={t('archiveSave')}
              disabled={!online}
              onPress={() => void save()}
              testID="save-archive"
            />
            <Button
              label={t('archiveAgain')}
              look="plain"
              disabled={!online}
              onPress={begin}
              testID="begin-again"
            />
          </>
        ) : (
          <Button
            label={archive.kind === 'failed' || gone ? t('common:retry') : t('archiveBegin')}
            disabled={!online}
            busy={busy || archive.kind === 'saving'}
            onPress={begin}
            testID="begin-archive"
          />
        )}
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({ card: { gap: space.two } });
