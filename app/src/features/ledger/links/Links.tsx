import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { answer, api } from '@/api/client.ts';
import type { Expense } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useOutgoing } from '@/offline/useWrites.ts';
import type { Bond } from './bond.ts';
import { LinkedEntry } from './LinkedEntry.tsx';
import { PickSheet } from './PickSheet.tsx';
import { withPending } from './pending.ts';

/** What belongs to an entry: its twin, its refund, what undid it, the other side of a transfer; each link can be taken back, and others made by hand. */
export function Links({ entry }: { entry: Expense }) {
  const { t } = useTranslation('ledger');
  const [bond, setBond] = useState<Bond>();
  const id = entry.expense_id;
  const links = useQuery({
    queryKey: ['links', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/expense/v1/links', { params: { query: { expense_id: id } }, signal })),
  });
  const { pending } = useOutgoing();
  const shown = withPending(links.data?.links ?? [], pending, id);
  const credit = entry.direction === 'DIRECTION_CREDIT';
  const refund: Bond = credit ? 'refundOf' : 'refundedBy';
  const moved: Bond = credit ? 'movedFrom' : 'movedTo';
  return (
    <Section title={t('belongsTogether')}>
      <Card>
        {links.data ? (
          shown.length > 0 ? (
            shown.map((link) => <LinkedEntry key={link.link_id} link={link} of={entry} />)
          ) : (
            <Text colour="quiet">{t('noLinks')}</Text>
          )
        ) : links.isError ? (
          <Text colour="quiet">{t('linksUnread')}</Text>
        ) : (
          <Skeleton height={56} />
        )}
        <View style={styles.actions}>
          <Button
            label={t('bond.sameAs')}
            look="secondary"
            onPress={() => setBond('sameAs')}
            testID="link-same"
          />
          <Button
            label={t(`bond.${refund}`)}
            look="secondary"
            onPress={() => setBond(refund)}
            testID="link-refund"
          />
          {entry.duplicate_of || entry.transfer_of ? null : (
            <Button
              label={t(`bond.${moved}`)}
              look="secondary"
              onPress={() => setBond(moved)}
              testID="link-transfer"
            />
          )}
        </View>
      </Card>
      <PickSheet entry={entry} bond={bond} onClose={() => setBond(undefined)} />
    </Section>
  );
}

const styles = StyleSheet.create({ actions: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one } });
