import Plus from 'lucide-react-native/icons/plus';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { Chip } from '@/design/Chip.tsx';
import { Card } from '@/design/layout.tsx';
import { space } from '@/design/tokens.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { foundIn } from '@/features/evidence/fields.ts';
import { useFormat } from '@/format/useFormat.ts';
import { capital } from '@/format/words.ts';
import type { Kind } from '../list/filter.ts';
import { type EditableField, editableFields, evidenceOf } from './editable.ts';
import { Fact } from './Fact.tsx';
import { useAccountName } from './useAccountName.ts';
import { useMark } from './useMark.ts';

/** Every field of an entry with who decided it; what the message alone tells cannot be changed, what is not told can be added. */
export function Facts({ entry, onEdit }: { entry: Expense; onEdit: (field: EditableField) => void }) {
  const { t } = useTranslation('ledger');
  const { dayLong, time, money, locale } = useFormat();
  const nameOf = useCategoryName();
  const accountName = useAccountName();
  const markOf = useMark();
  const marks = foundIn('', entry.evidence ?? []);
  const values: Record<EditableField, string> = {
    money: entry.money ? money(entry.money) : '',
    merchant: entry.merchant,
    category: nameOf(entry.category, true),
    kind: t(`kind.${entry.kind as Kind}`),
    day: [capital(dayLong(entry.occurred_on), locale), entry.occurred_at ? time(entry.occurred_at) : '']
      .filter(Boolean)
      .join(', '),
    account: accountName(entry.account),
    reference: entry.reference,
    note: entry.note,
  };
  const told = [
    ['merchant_raw', entry.merchant_raw !== entry.merchant ? entry.merchant_raw : ''],
    ['counterparty', entry.counterparty],
    ['fee', entry.fee ? money(entry.fee) : ''],
    ['balance', entry.balance ? money(entry.balance) : ''],
    ['limit', entry.limit ? money(entry.limit) : ''],
  ] as const;
  const fields = editableFields.filter((field) => field !== 'money');
  const given = fields.filter((field) => values[field]);
  const missing = fields.filter((field) => !values[field]);
  return (
    <Card>
      {given.map((field) => (
        <Fact
          key={field}
          label={t(`field.${field}`)}
          value={values[field]}
          mark={markOf(marks.find((found) => found.field === evidenceOf[field]))}
          onEdit={() => onEdit(field)}
          testID={`fact-${field}`}
        />
      ))}
      {told.map(([name, value]) =>
        value ? <Fact key={name} label={t(`field.${name}`)} value={value} testID={`fact-${name}`} /> : null,
      )}
      {missing.length > 0 ? (
        <View style={styles.missing}>
          {missing.map((field) => (
            <Chip
              key={field}
              icon={Plus}
              label={t(`field.${field}`)}
              aria-label={t('editField', { field: t(`field.${field}`) })}
              onPress={() => onEdit(field)}
              testID={`fact-${field}`}
            />
          ))}
        </View>
      ) : null}
    </Card>
  );
}

const styles = StyleSheet.create({
  missing: { flexDirection: 'row', flexWrap: 'wrap', columnGap: space.one },
});
