import Store from 'lucide-react-native/icons/store';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/design/Icon.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Loaded, SkeletonRows } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { ratio } from '@/format/decimal.ts';
import { ShareRow } from '../charts/ShareRow.tsx';
import type { Range } from './periods.ts';
import { sharesOf } from './shares.ts';
import { rowsIn } from './sums.ts';
import { useLedgerLink } from './useLedgerLink.ts';
import { useSums } from './useSums.ts';

const SHOWN = 8;

interface MerchantsCardProps {
  range: Range;
  currency: string;
  /** Spent in all, in that currency. */
  total: string;
}

/** The merchants that most was spent at. */
export function MerchantsCard({ range, currency, total }: MerchantsCardProps) {
  const { t } = useTranslation('insights');
  const { ramp } = useTheme();
  const open = useLedgerLink();
  const query = useSums('MERCHANT', range);
  return (
    <Section title={t('merchants')}>
      <Card testID="merchants">
        <Loaded query={query} skeleton={<SkeletonRows count={SHOWN} />}>
          {({ rows }) => {
            const shares = sharesOf(rowsIn(rows, currency)).slice(0, SHOWN);
            if (shares.length === 0) return <Text colour="quiet">{t('emptyTitle')}</Text>;
            return shares.map(({ name, spent, count }) => (
              <ShareRow
                key={name}
                name={name || t('noMerchant')}
                detail={t('entries', { count })}
                leading={<Icon shape={Store} colour="quiet" />}
                money={{ currency_code: currency, amount: spent }}
                share={ratio(spent, total)}
                length={ratio(spent, shares[0]?.spent ?? spent)}
                colour={ramp[0] ?? ''}
                onPress={() => open({ ...range, currency, ...(name ? { merchant: name } : {}) })}
                testID="merchant-share"
              />
            ));
          }}
        </Loaded>
      </Card>
    </Section>
  );
}
