import { useQuery } from '@tanstack/react-query';
import Lock from 'lucide-react-native/icons/lock';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Linking, View } from 'react-native';
import { useSession } from '@/api/session.ts';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { Card } from '@/design/layout.tsx';
import { Switch } from '@/design/Switch.tsx';
import { Loaded } from '@/design/states.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { useWrites } from '@/offline/useWrites.ts';
import { bankMessages } from '../../../../modules/bank-messages/index.ts';
import { leaving, type SmsChoice, sendersOf, stayingOf } from './choice.ts';
import { collect } from './collect.ts';
import { readSince } from './collecting.ts';
import { askForMessages, isRefusal } from './permission.ts';
import { useSmsChoice } from './useSmsChoice.ts';
import { writeAll } from './writeAll.ts';

const DAYS = 90;

/** On Android: explains, asks, shows what would be sent before anything is, and lets the user switch senders off or stop. */
export function DeviceMessages() {
  const { t } = useTranslation('capture');
  const { choice, change } = useSmsChoice();
  const [allowed, setAllowed] = useState<boolean>();
  const look = async () => setAllowed(await askForMessages().catch(() => false));
  if (!choice) return null;
  if (allowed ?? choice.on)
    return <Shown choice={choice} change={change} onRefused={() => setAllowed(false)} />;
  return (
    <Card>
      <Heading level={2}>{t('sms.title')}</Heading>
      <Text>{t('sms.what')}</Text>
      <Banner icon={Lock} text={t('sms.stays')} />
      {allowed === false ? <Banner tone="warning" text={t('sms.refused')} /> : null}
      <Button label={t('sms.look')} onPress={() => void look()} testID="sms-look" />
      {allowed === false ? (
        <Button label={t('sms.openSettings')} look="secondary" onPress={() => void Linking.openSettings()} />
      ) : null}
    </Card>
  );
}

function Shown({
  choice,
  change,
  onRefused,
}: {
  choice: SmsChoice;
  change: (change: Partial<SmsChoice>) => Promise<void>;
  /** The permission was taken back in the system's settings. */
  onRefused: () => void;
}) {
  const { t } = useTranslation('capture');
  const { userId } = useSession();
  const { write } = useWrites();
  const toast = useToast();
  const [since] = useState(() => Date.now() - DAYS * 86_400_000);
  const inbox = useQuery({
    // Under this name nothing is stored with the answers of the server.
    queryKey: ['preview', 'device', since],
    queryFn: async () => (bankMessages ? await readSince(bankMessages, since).catch(refused) : []),
    networkMode: 'always',
    gcTime: 0,
  });

  function refused(error: unknown): never {
    if (isRefusal(error)) onRefused();
    throw error;
  }

  async function start() {
    await change({ on: true, readTo: since });
    bankMessages?.listen(true);
    const count = await collect(userId, (messages) => writeAll(messages, write));
    toast({ text: t('sms.sending', { count }) });
  }

  async function stop() {
    await change({ on: false });
    bankMessages?.listen(false);
  }

  return (
    <Loaded query={inbox}>
      {(messages) => {
        const count = leaving(messages, choice).length;
        const staying = stayingOf(messages);
        return (
          <Card>
            <Heading level={2}>{choice.on ? t('sms.on') : t('sms.wouldSend', { count })}</Heading>
            <Text colour="quiet">{t('sms.days', { count: DAYS })}</Text>
            {sendersOf(messages).map(({ sender, count: sent, example }) => (
              <View key={sender}>
                <Switch
                  label={`${sender || t('sms.noSender')} · ${sent}`}
                  text={example}
                  on={!choice.blocked.includes(sender)}
                  onChange={(on) =>
                    void change({
                      blocked: on
                        ? choice.blocked.filter((one) => one !== sender)
                        : [...choice.blocked, sender],
                    })
                  }
                />
              </View>
            ))}
            <Banner
              icon={Lock}
              text={t('sms.staying', { codes: staying.code ?? 0, others: staying.other ?? 0 })}
            />
            <Text size="caption" colour="quiet">
              {t('sms.background')}
            </Text>
            {choice.on ? (
              <Button label={t('sms.stop')} look="secondary" onPress={() => void stop()} testID="sms-stop" />
            ) : (
              <Button label={t('sms.start', { count })} onPress={() => void start()} testID="sms-start" />
            )}
          </Card>
        );
      }}
    </Loaded>
  );
}
