import { useLocalSearchParams } from 'expo-router';
import WifiOff from 'lucide-react-native/icons/wifi-off';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, type TextInput, View } from 'react-native';
import type { Outcome } from '@/api/types.ts';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Columns } from '@/design/Columns.tsx';
import { Field } from '@/design/Field.tsx';
import { Screen } from '@/design/layout.tsx';
import { useWide } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { useBack } from '@/design/useBack.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { useOnline } from '@/offline/network.ts';
import { Understood } from './note/Understood.tsx';
import { useAddNote } from './note/useAddNote.ts';
import { useDraft } from './note/useDraft.ts';
import { usePreview } from './note/usePreview.ts';
import { Ways } from './note/Ways.tsx';

const examples = ['coffee', 'several', 'income'] as const;

/** Gets an expense in before it is forgotten: words in, what they mean shown at once. */
export function CaptureScreen() {
  // A text that another app shared arrives in the address, which anybody may have written.
  const { text: given } = useLocalSearchParams<{ text?: string | string[] }>();
  const text = [given].flat()[0];
  return <Capture key={text} shared={text} />;
}

function Capture({ shared }: { shared: string | undefined }) {
  const { t } = useTranslation('capture');
  const [text, setText] = useDraft('note', shared);
  const input = useRef<TextInput>(null);
  const online = useOnline();
  const add = useAddNote();
  const back = useBack();
  const wide = useWide();
  // An empty field stands as the language does, a text as its own language does.
  const mirrored = useRightToLeft();
  const { text: settled, isCode, preview, failed } = usePreview(text);

  const current = preview?.text === text.trim() ? preview.outcome : undefined;
  const useless = isCode || (current !== undefined && makesNothing(current));
  const adding = useRef(false);
  const submit = async (another: boolean) => {
    if (text.trim() === '' || useless || adding.current) return;
    adding.current = true;
    // The draft goes once the queue has the text.
    await add(text.trim()).finally(() => {
      adding.current = false;
    });
    setText('');
    if (another) input.current?.focus();
    else back.onPress();
  };

  const buttons = (
    <View style={styles.buttons}>
      <Button
        label={t('addAnother')}
        look="secondary"
        style={styles.button}
        disabled={text.trim() === '' || useless}
        onPress={() => void submit(true)}
        testID="add-another"
      />
      <Button
        label={t('add')}
        style={styles.button}
        disabled={text.trim() === '' || useless}
        onPress={() => void submit(false)}
        testID="add"
      />
    </View>
  );
  return (
    <Screen title={t('title')} back wide testID="capture" footer={wide ? undefined : buttons}>
      <Columns
        first={
          <>
            <Field
              ref={input}
              label={t('what')}
              placeholder={t('placeholder')}
              value={text}
              onChangeText={setText}
              onSubmitEditing={() => void submit(true)}
              submitBehavior="submit"
              returnKeyType="done"
              multiline
              autoFocus
              autoCapitalize="none"
              maxLength={4000}
              style={[styles.note, { writingDirection: text !== '' ? 'auto' : mirrored ? 'rtl' : 'ltr' }]}
              testID="note"
            />
            {!online ? (
              <Banner icon={WifiOff} text={t('offlineNote')} />
            ) : failed ? (
              <Banner tone="warning" icon={WifiOff} text={t('previewFailed')} />
            ) : null}
            {isCode ? <Banner tone="warning" text={t('look.code')} /> : null}
            {settled === '' ? (
              <Chips>
                {examples.map((name) => (
                  <Chip
                    key={name}
                    label={t(`example.${name}`)}
                    onPress={() => setText(t(`example.${name}`))}
                    testID={`example-${name}`}
                  />
                ))}
              </Chips>
            ) : null}
            {wide ? buttons : null}
          </>
        }
        second={
          <>
            {preview?.outcome && !isCode ? (
              <Understood text={preview.text} outcome={preview.outcome} />
            ) : null}
            <Ways />
          </>
        }
      />
    </Screen>
  );
}

/** Whether sending it would leave nothing that the user could see: no entry, no bill, no balance, nothing to review. */
function makesNothing({ status, upcoming_bill, balance_reading }: Outcome): boolean {
  return status === 'MESSAGE_STATUS_IGNORED' && !upcoming_bill && !balance_reading;
}

const styles = StyleSheet.create({
  buttons: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one },
  button: { flexGrow: 1, flexBasis: 140 },
  note: { minHeight: 88 },
});
