import { Link } from 'expo-router';
import KeyRound from 'lucide-react-native/icons/key-round';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Platform, StyleSheet, View } from 'react-native';
import { serverUrl } from '@/api/server.ts';
import { Banner } from '@/design/Banner.tsx';
import { Card } from '@/design/layout.tsx';
import { Segmented } from '@/design/Segmented.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { Copyable } from './Copyable.tsx';
import { authorizationOf, bodyOf, curlOf, taskerScript, urlOf } from './recipes.ts';
import { Steps } from './Steps.tsx';
import { TokenForm } from './TokenForm.tsx';

const kinds = ['ios', 'tasker', 'macrodroid', 'curl'] as const;

/** How another program hands in messages by itself: a token for it, and each step with what belongs there filled in. */
export function Recipes() {
  const { t } = useTranslation('capture');
  const [made, setMade] = useState<string>();
  const [kind, setKind] = useState<(typeof kinds)[number]>(Platform.OS === 'android' ? 'tasker' : 'ios');
  const ingest = { server: serverUrl(), token: made ?? t('tokenPlace') };
  const url = <Copyable label={t('address')} value={urlOf(ingest)} testID="recipe-url" />;
  const header = (
    <Copyable label="Authorization" value={authorizationOf(ingest)} testID="recipe-authorization" />
  );
  const contentType = <Copyable label="Content-Type" value="application/json" />;
  const step = (text: string, ...children: React.ReactNode[]) => ({ text, children });

  const steps = {
    ios: [
      step(t('ios.automation')),
      step(t('ios.filter')),
      step(t('ios.hash')),
      step(t('ios.contents'), url),
      step(t('ios.headers'), header),
      step(
        t('ios.body'),
        <Copyable
          key="body"
          label={t('shape')}
          value={bodyOf({
            id: `«${t('ios.hashValue')}»`,
            sender: `«${t('ios.senderValue')}»`,
            text: `«${t('ios.textValue')}»`,
          })}
        />,
      ),
      step(t('ios.run')),
    ],
    tasker: [
      step(t('tasker.profile')),
      step(t('tasker.script'), <Copyable key="script" label="JavaScriptlet" value={taskerScript()} />),
      step(t('tasker.request'), url, header, contentType, <Copyable key="body" label="Body" value="%body" />),
    ],
    macrodroid: [
      step(t('macrodroid.trigger')),
      step(t('macrodroid.request'), url, header, contentType),
      step(
        t('macrodroid.body'),
        <Copyable
          key="body"
          label="Body"
          value={bodyOf({
            id: `«${t('macrodroid.time')}»`,
            sender: `«${t('macrodroid.number')}»`,
            text: `«${t('macrodroid.message')}»`,
          })}
        />,
      ),
      step(t('macrodroid.limit')),
    ],
    curl: [
      step(
        t('curl.run'),
        <Copyable
          key="curl"
          label="curl"
          value={curlOf(ingest, { id: 'first-try', sender: 'MYBANK', text: t('curl.example') })}
          testID="recipe-curl"
        />,
      ),
      step(t('curl.ids')),
    ],
  };

  return (
    <View style={styles.all}>
      {made ? (
        <Card>
          <Banner tone="warning" icon={KeyRound} text={t('tokenOnce')} />
          <Copyable label={t('token')} value={made} testID="token" />
        </Card>
      ) : (
        <TokenForm onToken={setMade} />
      )}
      <Link href="/settings/tokens" style={styles.link}>
        <Text colour="accent" strong>
          {t('seeTokens')}
        </Text>
      </Link>

      <Segmented
        label={t('recipes')}
        options={kinds.map((value) => ({ value, label: t(`${value}.name`) }))}
        value={kind}
        onChoose={setKind}
        testID="recipes"
      />
      <Steps steps={steps[kind]} />
    </View>
  );
}

const styles = StyleSheet.create({
  all: { gap: space.two },
  link: { minHeight: 44, paddingVertical: 10 },
});
