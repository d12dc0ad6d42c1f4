import { useQuery } from '@tanstack/react-query';
import { createURL } from 'expo-linking';
import { useLocalSearchParams, useRouter } from 'expo-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client.ts';
import { ApiError, codes } from '@/api/errors.ts';
import { signOut, useSession } from '@/api/session.ts';
import { Button } from '@/design/Button.tsx';
import { Field } from '@/design/Field.tsx';
import { Screen, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { DeletionProgress } from './deletion/DeletionProgress.tsx';
import { isDeleted } from './deletion/deleted.ts';
import { CopyableText } from './layout/CopyableText.tsx';
import { Refusal } from './layout/Refusal.tsx';

const LOOKS_MS = 2000;

/** How far a deletion has come, by its receipt; open to whoever has one, signed in or not. */
export function DeletionScreen() {
  const { t } = useTranslation('settings');
  const router = useRouter();
  const { receipt = '' } = useLocalSearchParams<{ receipt?: string }>();
  const leaving = useLeaving();
  const { status } = useSession();
  const [typed, type] = useState(receipt);
  const { data, error } = useQuery({
    queryKey: ['deletion', receipt],
    queryFn: ({ signal }) => answer(api.POST('/auth/v1/deletions', { body: { receipt }, signal })),
    enabled: receipt !== '' && !leaving,
    refetchInterval: ({ state }) => (state.data && !state.data.completed_at ? LOOKS_MS : false),
  });
  const unknown =
    error instanceof ApiError &&
    [codes.NOT_FOUND, codes.INVALID_ARGUMENT].some((code) => code === error.code);
  return (
    <Screen title={data ? t('deletionDone') : t('deletion')} testID="deletion">
      {data ? <Text colour="quiet">{t('deletionDoneText')}</Text> : null}
      {receipt && !unknown ? (
        <Section title={t('deletionReceipt')}>
          <CopyableText text={receipt} testID="receipt" />
          <Text colour="quiet">{t('deletionKeep', { address: createURL('/deletion') })}</Text>
        </Section>
      ) : (
        <>
          <Text colour="quiet">{t('deletionAbout')}</Text>
          <Field
            label={t('deletionReceipt')}
            value={typed}
            onChangeText={type}
            autoCapitalize="none"
            autoCorrect={false}
            error={unknown && typed.trim() === receipt ? t('deletionUnknown') : undefined}
            testID="receipt-field"
          />
          <Button
            label={t('deletionLook')}
            disabled={typed.trim() === ''}
            onPress={() => router.setParams({ receipt: typed.trim() })}
            testID="look-up"
          />
        </>
      )}
      {data ? <DeletionProgress deletion={data} /> : unknown ? null : <Refusal error={error} />}
      <Button
        label={status === 'signed-in' ? t('common:goHome') : t('deletionLeave')}
        look="plain"
        onPress={() => router.replace('/')}
        testID="deletion-leave"
      />
    </Screen>
  );
}

/** Ends the session of an account that was just deleted; here, where nothing leads away when nobody is signed in. */
function useLeaving(): boolean {
  const { status, userId } = useSession();
  const leaving = status === 'signed-in' && isDeleted(userId);
  useEffect(() => {
    if (leaving) void signOut();
  }, [leaving]);
  return leaving;
}
