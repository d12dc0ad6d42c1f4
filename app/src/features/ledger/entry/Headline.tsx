import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Chip } from '@/design/Chip.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { space, TOUCH } from '@/design/tokens.ts';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { categoryLook } from '@/features/categories/looks.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import type { Kind } from '../list/filter.ts';
import { useEntryTitle } from '../useEntryTitle.ts';
import type { EditableField } from './editable.ts';

/** How much, to whom, for what: the amount is touched to correct it, merchant and category lead to their pages. */
export function Headline({
  entry,
  onEdit,
}: {
  entry: Expense & { pending?: boolean };
  onEdit: (field: EditableField) => void;
}) {
  const { t } = useTranslation('ledger');
  const router = useRouter();
  const nameOf = useCategoryName();
  const titleOf = useEntryTitle();
  const { money, direction, kind, category, merchant, pending } = entry;
  const uncounted = entry.duplicate_of ? t('countedOnce') : entry.transfer_of ? t('betweenOwn') : '';
  return (
    <View style={styles.head}>
      <CategoryIcon name={category} size={56} />
      <Pressable
        aria-label={t('editField', { field: t('field.money') })}
        onPress={() => onEdit('money')}
        testID="edit-amount"
        style={styles.amount}
      >
        {money ? <Amount money={money} direction={direction} size="display" /> : null}
      </Pressable>
      <Heading level={2} align="center">
        {titleOf(entry)}
      </Heading>
      <Text size="caption" colour="quiet" align="center">
        {[t(`kind.${kind as Kind}`), uncounted, pending ? t('pending') : ''].filter(Boolean).join(' · ')}
      </Text>
      <View style={styles.chips}>
        <Chip
          label={nameOf(category)}
          icon={categoryLook(category).icon}
          onPress={() => router.push({ pathname: '/category/[name]', params: { name: category || 'other' } })}
          testID="to-category"
        />
        {merchant ? (
          <Chip
            label={t('allOfMerchant', { merchant })}
            onPress={() => router.push({ pathname: '/merchant/[name]', params: { name: merchant } })}
            testID="to-merchant"
          />
        ) : null}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  head: { alignItems: 'center', gap: space.half, paddingTop: space.one },
  amount: { minHeight: TOUCH, justifyContent: 'center', paddingHorizontal: space.two },
  chips: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'center', columnGap: space.one },
});
