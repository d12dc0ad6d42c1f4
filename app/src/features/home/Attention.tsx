import { useRouter } from 'expo-router';
import CalendarClock from 'lucide-react-native/icons/calendar-clock';
import ScanSearch from 'lucide-react-native/icons/scan-search';
import { useTranslation } from 'react-i18next';
import type { Bill } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Icon } from '@/design/Icon.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Row } from '@/design/Row.tsx';
import { Text } from '@/design/Text.tsx';
import { useFormat } from '@/format/useFormat.ts';
import { MoreLink } from './MoreLink.tsx';

/** How many messages wait to be looked at; nothing where none does. */
export function ToReview({ count, more }: { count: number; more: boolean }) {
  const { t } = useTranslation('home');
  const { count: written } = useFormat();
  const router = useRouter();
  if (count === 0) return null;
  return (
    <Card testID="to-review">
      <Row
        role="link"
        title={t('review', { count })}
        subtitle={t('reviewText')}
        leading={<Icon shape={ScanSearch} colour="warning" />}
        trailing={
          <Text strong tabular colour="warning" aria-hidden>
            {written(count)}
            {more ? '+' : ''}
          </Text>
        }
        onPress={() => router.navigate('/review')}
        testID="review-count"
      />
    </Card>
  );
}

/** The bills that fall due soon; nothing where none does. */
export function Upcoming({ bills }: { bills: Bill[] }) {
  const { t } = useTranslation('home');
  const { relativeDay } = useFormat();
  const router = useRouter();
  if (bills.length === 0) return null;
  return (
    <Section title={t('bills')} action={<MoreLink label={t('seeAll')} href="/bills" testID="to-bills" />}>
      <Card testID="upcoming">
        {bills.map(({ bill_id: id, payee, due_on: due, money }) => (
          <Row
            key={id}
            role="link"
            title={payee || t('bill')}
            subtitle={due ? relativeDay(due) : undefined}
            leading={<Icon shape={CalendarClock} colour="quiet" />}
            trailing={money ? <Amount money={money} /> : null}
            onPress={() => router.navigate('/bills')}
          />
        ))}
      </Card>
    </Section>
  );
}
