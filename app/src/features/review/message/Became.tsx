import { useRouter } from 'expo-router';
import CalendarClock from 'lucide-react-native/icons/calendar-clock';
import Receipt from 'lucide-react-native/icons/receipt';
import Wallet from 'lucide-react-native/icons/wallet';
import { useTranslation } from 'react-i18next';
import { Amount } from '@/design/Amount.tsx';
import { Icon } from '@/design/Icon.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Row } from '@/design/Row.tsx';
import { Text } from '@/design/Text.tsx';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { tailOf } from '@/format/tail.ts';
import { useFormat } from '@/format/useFormat.ts';
import type { ReadMessage } from '../readMessage.ts';

/** What became of a message: its entries, the bill or the balance that it told of; each leads there. */
export function Became({ message: { outcome } }: { message: ReadMessage }) {
  const { t } = useTranslation('review');
  const router = useRouter();
  const { day, relativeDay } = useFormat();
  const categoryName = useCategoryName();
  const { upcoming_bill: bill, balance_reading: balance, status, expenses } = outcome;
  const entered = status === 'MESSAGE_STATUS_EXTRACTED' ? expenses : [];
  return (
    <Section title={t('became')}>
      <Card>
        {entered.map((expense) => (
          <Row
            key={expense.expense_id}
            leading={<Icon shape={Receipt} colour="quiet" />}
            title={expense.merchant || categoryName(expense.category) || t('entry')}
            subtitle={relativeDay(expense.occurred_on)}
            trailing={expense.money ? <Amount money={expense.money} direction={expense.direction} /> : null}
            onPress={() => router.push({ pathname: '/expense/[id]', params: { id: expense.expense_id } })}
            testID="became-entry"
          />
        ))}
        {bill ? (
          <Row
            leading={<Icon shape={CalendarClock} colour="quiet" />}
            title={bill.payee || t('bill')}
            subtitle={bill.due_on ? t('due', { day: day(bill.due_on) }) : t('bill')}
            trailing={bill.money ? <Amount money={bill.money} /> : null}
            onPress={() => router.push('/bills')}
            testID="became-bill"
          />
        ) : null}
        {balance ? (
          <Row
            leading={<Icon shape={Wallet} colour="quiet" />}
            title={
              balance.account?.tail
                ? t('balanceOf', { account: tailOf(balance.account.tail) })
                : t('field.balance')
            }
            subtitle={t('asOf', { day: day(balance.as_of) })}
            trailing={balance.balance ? <Amount money={balance.balance} /> : null}
            onPress={() => router.push('/bills')}
            testID="became-balance"
          />
        ) : null}
        {entered.length === 0 && !bill && !balance ? <Text colour="quiet">{t('becameNothing')}</Text> : null}
      </Card>
    </Section>
  );
}
