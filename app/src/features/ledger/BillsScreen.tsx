import CalendarCheck from 'lucide-react-native/icons/calendar-check';
import { useTranslation } from 'react-i18next';
import type { Bill } from '@/api/types.ts';
import { Card, Screen, Section } from '@/design/layout.tsx';
import { EmptyState, Loaded, Skeleton } from '@/design/states.tsx';
import { useToast } from '@/design/toast.tsx';
import { useOutgoing, useWrites } from '@/offline/useWrites.ts';
import { Balances } from './bills/Balances.tsx';
import { BillRow } from './bills/BillRow.tsx';
import { inOrder, withPending } from './bills/order.ts';
import { useBills } from './bills/useBills.ts';

/** What is to be paid, the soonest first, what was paid, and what stands on the accounts. */
export function BillsScreen() {
  const { t } = useTranslation('ledger');
  const { write } = useWrites();
  const { pending } = useOutgoing();
  const toast = useToast();
  const bills = useBills();
  const dismiss = ({ bill_id: billId }: Bill) => {
    void write({ kind: 'dismissBill', billId });
    toast({
      text: t('billDismissed'),
      action: { label: t('common:undo'), onPress: () => write({ kind: 'reopenBill', billId }) },
    });
  };
  const reopen = ({ bill_id: billId }: Bill) => {
    void write({ kind: 'reopenBill', billId });
    toast({
      text: t('billReopened'),
      action: { label: t('common:undo'), onPress: () => write({ kind: 'dismissBill', billId }) },
    });
  };
  return (
    <Screen title={t('bills')} back testID="bills">
      <Loaded query={bills} skeleton={<Skeleton height={340} />}>
        {(data) => {
          const { open, over } = inOrder(withPending(data, pending));
          const rows = (some: Bill[]) =>
            some.map((bill) => (
              <BillRow key={bill.bill_id} bill={bill} onDismiss={dismiss} onReopen={reopen} />
            ));
          return (
            <>
              {open.length > 0 ? (
                <Section title={t('billsAhead')}>
                  <Card>{rows(open)}</Card>
                </Section>
              ) : (
                <EmptyState icon={CalendarCheck} title={t('noBills')} text={t('noBillsText')} />
              )}
              {over.length > 0 ? (
                <Section title={t('billsOver')}>
                  <Card>{rows(over)}</Card>
                </Section>
              ) : null}
              <Balances />
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}
