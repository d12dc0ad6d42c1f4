import Pencil from 'lucide-react-native/icons/pencil';
import WalletCards from 'lucide-react-native/icons/wallet-cards';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Budget } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { IconButton } from '@/design/Button.tsx';
import { Icon } from '@/design/Icon.tsx';
import { Card } from '@/design/layout.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { firstOf, lastOf } from '@/format/days.ts';
import { ratio, subtract } from '@/format/decimal.ts';
import { useFormat } from '@/format/useFormat.ts';
import { ShareBar } from '../charts/ShareBar.tsx';
import { BudgetStanding, standingColour } from './BudgetStanding.tsx';
import { useLedgerLink } from './useLedgerLink.ts';

/** A budget and how the month stands against it; it leads to the month's entries, its pencil to a change. */
export function BudgetRow({ budget, onChange }: { budget: Budget; onChange: () => void }) {
  const { t } = useTranslation('insights');
  const { colours } = useTheme();
  const nameOf = useCategoryName();
  const open = useLedgerLink();
  const { category, limit, spent, month, status } = budget;
  if (!limit) return null;
  const name = category ? nameOf(category, true) : t('overall');
  const rows = {
    ...(month ? { from: firstOf(month), to: lastOf(month) } : {}),
    ...(category ? { category } : {}),
    currency: limit.currency_code,
  };
  return (
    <Card testID={`budget-${category || 'overall'}`}>
      <View style={styles.head}>
        {category ? (
          <CategoryIcon name={category} />
        ) : (
          <View style={styles.icon}>
            <Icon shape={WalletCards} size={24} colour="accent" />
          </View>
        )}
        <Text strong style={styles.grow}>
          {name}
        </Text>
        <IconButton
          label={`${t('changeBudget')}: ${name}`}
          icon={Pencil}
          colour="quiet"
          onPress={onChange}
          testID="change-budget"
        />
      </View>
      <Pressable role="link" onPress={() => open(rows)} style={styles.body} testID="budget-rows">
        <View style={styles.line}>
          <Amount money={spent ?? { ...limit, amount: '0' }} size="title" />
          <Of limit={limit} />
        </View>
        <ShareBar
          share={spent ? ratio(spent.amount, limit.amount) : 0}
          colour={colours[standingColour(status)]}
        />
        <View style={[styles.line, styles.top]}>
          <View style={styles.standing}>
            <BudgetStanding status={status} />
          </View>
          <Left budget={budget} />
        </View>
      </Pressable>
    </Card>
  );
}

function Of({ limit }: { limit: NonNullable<Budget['limit']> }) {
  const { t } = useTranslation('home');
  const { money } = useFormat();
  return (
    <Text size="caption" colour="quiet">
      {t('ofLimit', { limit: money(limit) })}
    </Text>
  );
}

function Left({
  budget: { limit, spent, remaining, daily_allowance: allowance, days_left: days, status },
}: {
  budget: Budget;
}) {
  const { t } = useTranslation('insights');
  const { money } = useFormat();
  if (!limit || !spent || status === 'BUDGET_STATUS_UNSPECIFIED') return null;
  const over = status === 'BUDGET_STATUS_OVER';
  return (
    <View style={styles.left}>
      <Text size="caption" strong>
        {over
          ? t('over', { amount: money({ ...limit, amount: subtract(spent.amount, limit.amount) }) })
          : t('left', { amount: money(remaining ?? { ...limit, amount: '0' }) })}
      </Text>
      {!over && allowance && days > 0 ? (
        <Text size="caption" colour="quiet">
          {t('perDay', { amount: money(allowance), count: days })}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', gap: space.two },
  grow: { flex: 1 },
  icon: { width: 40, height: 40, alignItems: 'center', justifyContent: 'center' },
  body: { gap: space.one, borderRadius: radius.small },
  line: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', gap: space.one },
  top: { alignItems: 'flex-start' },
  standing: { flexGrow: 1 },
  left: { flexGrow: 1, alignItems: 'flex-end' },
});
