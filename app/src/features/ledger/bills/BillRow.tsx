import { useRouter } from 'expo-router';
import CalendarClock from 'lucide-react-native/icons/calendar-clock';
import CircleCheck from 'lucide-react-native/icons/circle-check';
import CircleSlash from 'lucide-react-native/icons/circle-slash';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Bill } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Button } from '@/design/Button.tsx';
import { Icon } from '@/design/Icon.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useToday } from '@/offline/useProfile.ts';
import { useAccountName } from '../entry/useAccountName.ts';
import { urgencyOf } from './order.ts';

const icons = {
  BILL_STATUS_UNSPECIFIED: CalendarClock,
  BILL_STATUS_OPEN: CalendarClock,
  BILL_STATUS_PAID: CircleCheck,
  BILL_STATUS_DISMISSED: CircleSlash,
} as const;

interface BillRowProps {
  bill: Bill;
  onDismiss: (bill: Bill) => void;
  onReopen: (bill: Bill) => void;
}

/** A bill: who, when, how much; an open one is dismissed, a paid one leads to its payment. */
export function BillRow({ bill, onDismiss, onReopen }: BillRowProps) {
  const { t } = useTranslation('ledger');
  const router = useRouter();
  const { day } = useFormat();
  const accountName = useAccountName();
  const urgency = urgencyOf(bill.due_on, useToday());
  const { status, due_on: due } = bill;
  const open = status === 'BILL_STATUS_OPEN';
  const when = due ? t(open && urgency === 'late' ? 'wasDue' : 'dueOn', { day: day(due) }) : t('dueUnknown');
  const state = open
    ? when
    : `${t(`billStatus.${status === 'BILL_STATUS_PAID' ? 'paid' : 'dismissed'}`)} · ${when}`;
  const colour =
    status === 'BILL_STATUS_PAID'
      ? 'positive'
      : open && urgency === 'late'
        ? 'danger'
        : open && urgency === 'soon'
          ? 'warning'
          : 'quiet';
  return (
    <View style={styles.bill} testID="bill">
      <View style={styles.line}>
        <Icon shape={icons[status]} colour={colour} />
        <View style={styles.words}>
          <Text>{bill.payee || t('billNoPayee')}</Text>
          <Text size="caption" colour={colour}>
            {state}
          </Text>
          {bill.account ? (
            <Text size="caption" colour="quiet">
              {accountName(bill.account)}
            </Text>
          ) : null}
        </View>
        {bill.money ? <Amount money={bill.money} {...(open ? {} : { colour: 'quiet' as const })} /> : null}
      </View>
      <View style={styles.actions}>
        {open ? (
          <Button label={t('dismiss')} look="plain" onPress={() => onDismiss(bill)} testID="dismiss" />
        ) : null}
        {status === 'BILL_STATUS_DISMISSED' ? (
          <Button label={t('reopen')} look="plain" onPress={() => onReopen(bill)} testID="reopen" />
        ) : null}
        {bill.expense_id ? (
          <Button
            label={t('seePayment')}
            look="plain"
            onPress={() => router.push(`/expense/${bill.expense_id}`)}
            testID="to-payment"
          />
        ) : null}
        {bill.message_id ? (
          <Button
            label={t('seeMessage')}
            look="plain"
            onPress={() => router.push({ pathname: '/message/[id]', params: { id: bill.message_id } })}
            testID="to-message"
          />
        ) : null}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  bill: { paddingVertical: space.half },
  line: { flexDirection: 'row', alignItems: 'center', gap: space.two, minHeight: 56 },
  words: { flex: 1, gap: 2 },
  actions: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'flex-end' },
});
