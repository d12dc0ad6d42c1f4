import Plus from 'lucide-react-native/icons/plus';
import Target from 'lucide-react-native/icons/target';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Budget } from '@/api/types.ts';
import { Button, IconButton } from '@/design/Button.tsx';
import { Columns } from '@/design/Columns.tsx';
import { Screen } from '@/design/layout.tsx';
import { EmptyState, Loaded, Skeleton } from '@/design/states.tsx';
import { useWide } from '@/design/theme.tsx';
import { useBudgets } from '@/offline/useBudgets.ts';
import { useProfile } from '@/offline/useProfile.ts';
import { BudgetRow } from './BudgetRow.tsx';
import { BudgetSheet } from './BudgetSheet.tsx';

/** What a month may cost, overall and by category, and how this one stands. */
export function BudgetsScreen() {
  const { t } = useTranslation('insights');
  const query = useBudgets();
  const currency = useProfile().data?.home_currency ?? 'EUR';
  const [sheet, setSheet] = useState<{ budget?: Budget }>();
  const add = () => setSheet({});
  return (
    <Screen
      title={t('budgets')}
      back
      wide
      actions={<IconButton label={t('addBudget')} icon={Plus} onPress={add} testID="add-budget" />}
      testID="budgets"
    >
      <Loaded query={query} skeleton={<Skeleton height={168} />}>
        {(budgets) =>
          budgets.length === 0 ? (
            <EmptyState
              icon={Target}
              title={t('noBudgets')}
              text={t('noBudgetsText')}
              action={<Button label={t('addBudget')} onPress={add} testID="add-first-budget" />}
            />
          ) : (
            <Budgets budgets={budgets} onChange={(budget) => setSheet({ budget })} />
          )
        }
      </Loaded>
      {sheet ? (
        <BudgetSheet
          budget={sheet.budget}
          budgets={query.data ?? []}
          currency={currency}
          onClose={() => setSheet(undefined)}
        />
      ) : null}
    </Screen>
  );
}

interface BudgetsProps {
  budgets: Budget[];
  onChange: (budget: Budget) => void;
}

function Budgets({ budgets, onChange }: BudgetsProps) {
  const wide = useWide();
  const rows = (shown: Budget[]) =>
    shown.map((budget) => (
      <BudgetRow key={budget.category} budget={budget} onChange={() => onChange(budget)} />
    ));
  if (!wide) return rows(budgets);
  // Read from line to line, as they are ordered.
  const column = (side: number) => rows(budgets.filter((_, index) => index % 2 === side));
  return <Columns first={column(0)} second={column(1)} />;
}
