import { getStringAsync } from 'expo-clipboard';
import { useLocalSearchParams } from 'expo-router';
import ClipboardPaste from 'lucide-react-native/icons/clipboard-paste';
import FileText from 'lucide-react-native/icons/file-text';
import Sparkles from 'lucide-react-native/icons/sparkles';
import WifiOff from 'lucide-react-native/icons/wifi-off';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Columns } from '@/design/Columns.tsx';
import { Field } from '@/design/Field.tsx';
import { Screen } from '@/design/layout.tsx';
import { SkeletonRows } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useWide } from '@/design/theme.tsx';
import { useToast } from '@/design/toast.tsx';
import { MessageBecomesEntry } from '@/features/auth/MessageBecomesEntry.tsx';
import { useRightToLeft } from '@/i18n/direction.ts';
import { useOnline } from '@/offline/network.ts';
import { useProfile } from '@/offline/useProfile.ts';
import { useWrites } from '@/offline/useWrites.ts';
import type { Look } from './inbox/bankLike.ts';
import { sampleInbox } from './inbox/sample.ts';
import { split } from './inbox/split.ts';
import { useDraft } from './note/useDraft.ts';
import { FirstFew } from './paste/FirstFew.tsx';
import { Found } from './paste/Found.tsx';
import { Outcomes } from './paste/Outcomes.tsx';
// biome-ignore lint/correctness/useImportExtensions: with its ending it would be this file on every platform
import { openFile } from './paste/openFile';
import { usePasting } from './paste/usePasting.ts';
import { removeEntries } from './removeEntries.ts';

/** Turns a whole inbox into a ledger: paste, see what was found, send, see what became of each message. */
export function PasteScreen() {
  const { t } = useTranslation('capture');
  const { sample } = useLocalSearchParams<{ sample?: string }>();
  const { data: profile, isError } = useProfile();
  if (sample && !profile && !isError)
    return (
      <Screen title={t('pasteTitle')} back wide>
        <SkeletonRows />
      </Screen>
    );
  return <Paste currency={profile?.home_currency || 'EUR'} sample={sample !== undefined} />;
}

function Paste({ currency, sample }: { currency: string; sample: boolean }) {
  const { t } = useTranslation('capture');
  const trial = () => sampleInbox(currency, new Date());
  const [text, setText] = useDraft('inbox', sample ? trial() : '');
  const [all, setAll] = useState(false);
  const [undoing, setUndoing] = useState(false);
  const online = useOnline();
  const wide = useWide();
  // An empty field stands as the language does, a text as its own language does.
  const mirrored = useRightToLeft();
  const toast = useToast();
  const { write } = useWrites();
  const { pasting, start, stop, clear } = usePasting();

  const deferred = useDeferredValue(text);
  const inbox = useMemo(() => split(deferred), [deferred]);
  const [going, staying] = useMemo(() => {
    const goes = (look: Look) => look === 'bank' || look === 'note' || (all && look === 'other');
    return [
      inbox.messages.filter(({ look }) => goes(look)),
      inbox.messages.filter(({ look }) => !goes(look)),
    ];
  }, [inbox, all]);

  const fill = (given: Promise<string | undefined>) =>
    void given.then((found) => found && setText(found)).catch(() => toast({ text: t('nothingToPaste') }));

  async function takeOut() {
    setUndoing(true);
    try {
      const added =
        pasting?.done.flatMap(({ fate, message }) => (fate === 'ledger' && message ? [message] : [])) ?? [];
      toast({ text: t('takenOut', { count: await removeEntries(added, write) }) });
      more();
    } catch {
      toast({ text: t('takingBackFailed') });
    } finally {
      setUndoing(false);
    }
  }

  // The text is kept until all of it is where it belongs: after a stop it is still there.
  const more = () => {
    if (pasting?.state === 'done') setText('');
    clear();
  };

  if (pasting)
    return (
      <Screen title={t('pasteTitle')} back scrolls={false} testID="paste-outcomes">
        <Outcomes
          pasting={pasting}
          onStop={stop}
          onUndo={() => void takeOut()}
          undoing={undoing}
          onMore={more}
        />
      </Screen>
    );

  const send = (
    <Button
      label={going.length ? t('sendThem', { count: going.length }) : t('sendNone')}
      disabled={going.length === 0}
      onPress={() => start(going, staying)}
      testID="send"
    />
  );
  return (
    <Screen title={t('pasteTitle')} back wide testID="paste" footer={wide ? undefined : send}>
      <Columns
        first={
          <>
            <Text colour="quiet">{t('pasteHint')}</Text>
            <Chips>
              <Chip
                label={t('fromClipboard')}
                icon={ClipboardPaste}
                onPress={() => fill(getStringAsync())}
                testID="from-clipboard"
              />
              <Chip
                label={t('openFile')}
                icon={FileText}
                onPress={() => fill(openFile())}
                testID="open-file"
              />
              <Chip
                label={t('trySample')}
                icon={Sparkles}
                onPress={() => setText(trial())}
                testID="try-sample"
              />
            </Chips>
            <Field
              label={t('pasteLabel')}
              placeholder={t('pastePlaceholder')}
              value={text}
              onChangeText={setText}
              multiline
              autoCapitalize="none"
              autoCorrect={false}
              spellCheck={false}
              style={[styles.text, { writingDirection: text !== '' ? 'auto' : mirrored ? 'rtl' : 'ltr' }]}
              testID="inbox"
            />
            {online ? null : <Banner icon={WifiOff} text={t('pasteOffline')} />}
            {wide ? send : null}
          </>
        }
        second={
          <>
            {inbox.messages.length > 0 ? (
              <Found inbox={inbox} staying={staying.length} all={all} onAll={setAll} />
            ) : null}
            {wide && inbox.messages.length === 0 ? <MessageBecomesEntry /> : null}
            {going.length > 0 ? <FirstFew messages={going} /> : null}
          </>
        }
      />
    </Screen>
  );
}

const styles = StyleSheet.create({
  text: { minHeight: 160, maxHeight: 280 },
});
