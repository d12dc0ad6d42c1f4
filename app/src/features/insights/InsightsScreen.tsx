import { useRouter } from 'expo-router';
import Target from 'lucide-react-native/icons/target';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { IconButton } from '@/design/Button.tsx';
import { Columns } from '@/design/Columns.tsx';
import { Screen } from '@/design/layout.tsx';
import { Loaded, Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useProfile } from '@/offline/useProfile.ts';
import { CurrencyChooser } from './CurrencyChooser.tsx';
import { InsightsBody } from './InsightsBody.tsx';
import { PeriodChooser } from './PeriodChooser.tsx';
import { currenciesOf } from './sums.ts';
import { useInsightsPeriod } from './useInsightsPeriod.ts';
import { useSums } from './useSums.ts';

/** Where the money goes, in the days and the currency that the address names. */
export function InsightsScreen() {
  const { t } = useTranslation('insights');
  const router = useRouter();
  const { today, period, range, currency: wanted, choose, chooseDays, chooseCurrency } = useInsightsPeriod();
  const query = useSums('CATEGORY', range);
  const home = useProfile().data?.home_currency ?? '';
  const currencies = currenciesOf(query.data?.totals ?? [], home);
  const currency = wanted && currencies.includes(wanted) ? wanted : (currencies[0] ?? home);
  return (
    <Screen
      title={t('common:insights')}
      wide
      actions={
        <IconButton
          label={t('budgets')}
          icon={Target}
          onPress={() => router.navigate('/budgets')}
          testID="to-budgets"
        />
      }
      testID="insights"
    >
      <View style={styles.choices}>
        <PeriodChooser {...{ period, range, today }} onChoose={choose} onChooseDays={chooseDays} />
        <CurrencyChooser currencies={currencies} value={currency} onChoose={chooseCurrency} />
        {currencies.length > 1 ? (
          <Text size="caption" colour="quiet">
            {t('apart')}
          </Text>
        ) : null}
        {query.pending > 0 ? (
          <Text size="caption" colour="quiet" role="status">
            {t('notCounted', { count: query.pending })}
          </Text>
        ) : null}
      </View>
      <Loaded query={query} skeleton={<Waiting />}>
        {(summary) => <InsightsBody summary={summary} range={range} today={today} currency={currency} />}
      </Loaded>
    </Screen>
  );
}

function Waiting() {
  return (
    <Columns
      first={
        <>
          <Skeleton height={132} />
          <Skeleton height={560} />
        </>
      }
      second={
        <>
          <Skeleton height={272} />
          <Skeleton height={340} />
        </>
      }
    />
  );
}

const styles = StyleSheet.create({ choices: { gap: space.half } });
