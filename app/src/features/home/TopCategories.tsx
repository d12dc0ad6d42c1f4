import { useTranslation } from 'react-i18next';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { useCategoryColour } from '@/features/categories/useCategoryColour.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { ratio } from '@/format/decimal.ts';
import { ShareRow } from '../charts/ShareRow.tsx';
import { useLedgerLink } from '../insights/useLedgerLink.ts';
import { MoreLink } from './MoreLink.tsx';
import type { Month } from './useMonth.ts';

const SHOWN = 5;

/** What most of the month went to. */
export function TopCategories({ month: { families, sums, range, currency } }: { month: Month }) {
  const { t } = useTranslation(['home', 'insights']);
  const nameOf = useCategoryName();
  const colourOf = useCategoryColour();
  const open = useLedgerLink();
  return (
    <Section
      title={t('topCategories')}
      action={<MoreLink label={t('seeInsights')} href="/insights" testID="to-insights" />}
    >
      <Card testID="top-categories">
        {families.length === 0 ? <Text colour="quiet">{t('nothingSpent')}</Text> : null}
        {families.slice(0, SHOWN).map(({ name, spent, count }) => (
          <ShareRow
            key={name}
            name={nameOf(name)}
            detail={t('insights:entries', { count })}
            leading={<CategoryIcon name={name} />}
            money={{ currency_code: currency, amount: spent }}
            share={ratio(spent, sums.spent)}
            length={ratio(spent, families[0]?.spent ?? spent)}
            colour={colourOf(name)}
            onPress={() => open({ ...range, category: name, currency })}
            testID={`top-${name}`}
          />
        ))}
      </Card>
    </Section>
  );
}
