import ArrowDownLeft from 'lucide-react-native/icons/arrow-down-left';
import ArrowUpRight from 'lucide-react-native/icons/arrow-up-right';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Flow } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Icon, type IconShape } from '@/design/Icon.tsx';
import { Card } from '@/design/layout.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { radius, space, TOUCH } from '@/design/tokens.ts';
import { absolute, isNegative, subtract } from '@/format/decimal.ts';
import type { Range } from './periods.ts';
import type { Sums } from './sums.ts';
import { useLedgerLink } from './useLedgerLink.ts';

/** What came in, what went out, and what is between them; each leads to its entries. */
export function InAndOut({ sums, currency, range }: { sums: Sums; currency: string; range: Range }) {
  const { t } = useTranslation('insights');
  const open = useLedgerLink();
  const rows = (flow: Flow) => () => open({ ...range, currency, flow });
  const between = subtract(sums.received, sums.spent);
  return (
    <Card testID="in-and-out">
      <View style={styles.both}>
        <Side
          icon={ArrowDownLeft}
          label={t('received')}
          amount={sums.received}
          currency={currency}
          rows={rows('FLOW_RECEIVED')}
          received
        />
        <Side
          icon={ArrowUpRight}
          label={t('spent')}
          amount={sums.spent}
          currency={currency}
          rows={rows('FLOW_SPENT')}
        />
      </View>
      <View style={styles.between}>
        <Text colour="quiet" style={styles.grow}>
          {t(isNegative(between) ? 'shortBy' : 'leftOver')}
        </Text>
        <Amount money={{ currency_code: currency, amount: absolute(between) }} />
      </View>
    </Card>
  );
}

interface SideProps {
  icon: IconShape;
  label: string;
  amount: string;
  currency: string;
  received?: boolean;
  rows: () => void;
}

function Side({ icon, label, amount, currency, received = false, rows }: SideProps) {
  return (
    <Pressable role="link" onPress={rows} style={styles.side} testID={received ? 'received' : 'spent'}>
      <View style={styles.label}>
        <Icon shape={icon} size={16} colour={received ? 'positive' : 'quiet'} />
        <Text size="caption" colour="quiet">
          {label}
        </Text>
      </View>
      <Amount
        money={{ currency_code: currency, amount }}
        size="title"
        {...(received && Number(amount) > 0 ? { direction: 'DIRECTION_CREDIT' } : {})}
      />
    </Pressable>
  );
}

const styles = StyleSheet.create({
  both: { flexDirection: 'row', flexWrap: 'wrap', gap: space.two },
  side: { flexGrow: 1, flexBasis: 130, minHeight: TOUCH, borderRadius: radius.small, gap: space.half },
  label: { flexDirection: 'row', alignItems: 'center', gap: space.half },
  between: { flexDirection: 'row', alignItems: 'center', gap: space.one },
  grow: { flex: 1 },
});
