import type { UseQueryResult } from '@tanstack/react-query';
import CloudOff from 'lucide-react-native/icons/cloud-off';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useWordsOf } from '@/api/words.ts';
import { Button } from './Button.tsx';
import { Icon, type IconShape } from './Icon.tsx';
import { Heading, Text } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { radius, space } from './tokens.ts';

/** From this height on it stands in for a card, and has its corners. */
const LINE = 64;

/** Stands in for what is not there yet, of the same height. Shown only once the wait is felt. */
export function Skeleton({ height, width = '100%' }: { height: number; width?: number | `${number}%` }) {
  const { colours } = useTheme();
  const felt = useFelt();
  return (
    <View
      aria-hidden
      testID="skeleton"
      style={{
        height,
        width,
        borderRadius: height > LINE ? radius.large : radius.small,
        backgroundColor: felt ? colours.sunken : 'transparent',
      }}
    />
  );
}

/** `count` lines of a list that is on its way. */
export function SkeletonRows({ count = 6 }: { count?: number }) {
  const { t } = useTranslation();
  return (
    <View style={styles.rows} role="status" aria-label={t('loading')}>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={56} />
      ))}
    </View>
  );
}

/** Nothing here: says why, and the next step. */
export function EmptyState({
  icon,
  title,
  text,
  action,
}: {
  icon?: IconShape;
  title: string;
  text?: string;
  action?: ReactNode;
}) {
  return (
    <View style={styles.state} testID="empty">
      {icon ? <Icon shape={icon} size={40} colour="quiet" /> : null}
      <Heading level={2} align="center">
        {title}
      </Heading>
      {text ? (
        <Text colour="quiet" align="center">
          {text}
        </Text>
      ) : null}
      {action}
    </View>
  );
}

/** What went wrong, why, and a way to try again. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const { title, text } = useWordsOf(error);
  return (
    <View style={styles.state} role="alert" testID="error">
      <Icon shape={CloudOff} size={40} colour="quiet" />
      <Heading level={2} align="center">
        {title}
      </Heading>
      <Text colour="quiet" align="center">
        {text}
      </Text>
      {retry ? <Button label={t('retry')} look="secondary" onPress={retry} /> : null}
    </View>
  );
}

/** The data of a query once it is there, a skeleton before, and the error where there is nothing to show. */
export function Loaded<Data>({
  query,
  skeleton = <SkeletonRows />,
  children,
}: {
  query: UseQueryResult<Data>;
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <>{skeleton}</>;
}

/** Waits under 200 ms are not shown. */
function useFelt(): boolean {
  const [felt, setFelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return felt;
}

const styles = StyleSheet.create({
  rows: { gap: space.one },
  state: { alignItems: 'center', justifyContent: 'center', gap: space.two, padding: space.four },
});
