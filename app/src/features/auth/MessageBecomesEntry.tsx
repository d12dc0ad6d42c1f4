import ArrowDown from 'lucide-react-native/icons/arrow-down';
import { Trans, useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Amount } from '@/design/Amount.tsx';
import { Icon } from '@/design/Icon.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';

const money = { amount: '23.45', currency_code: 'EUR' };

/** A picture of what the app does: a bank's message, and the entry that it becomes. */
export function MessageBecomesEntry() {
  const { colours, ramp } = useTheme();
  const { t } = useTranslation('auth');
  const nameOf = useCategoryName();
  const under = (index: number) => ({
    textDecorationLine: 'underline' as const,
    textDecorationColor: ramp[index],
    fontWeight: '600' as const,
  });
  return (
    <View role="img" aria-label={t('exampleAlt')} style={styles.picture}>
      <View aria-hidden importantForAccessibility="no-hide-descendants" style={styles.inside}>
        <View style={[styles.message, { backgroundColor: colours.sunken }]}>
          <Text>
            <Trans
              t={t}
              i18nKey="exampleMessage"
              components={{ amount: <Text style={under(0)} />, shop: <Text style={under(1)} /> }}
            />
          </Text>
        </View>
        <View style={styles.arrow}>
          <Icon shape={ArrowDown} colour="quiet" />
        </View>
        <View style={[styles.entry, { backgroundColor: colours.surface, borderColor: colours.line }]}>
          <CategoryIcon name="groceries" />
          <View style={styles.words}>
            <Text strong>REWE</Text>
            <Text size="caption" colour="quiet">
              {nameOf('groceries')}
            </Text>
          </View>
          <Amount money={money} direction="DIRECTION_DEBIT" />
        </View>
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  picture: { maxWidth: 440 },
  inside: { gap: space.half },
  message: {
    padding: space.two,
    borderRadius: radius.large,
    borderBottomStartRadius: radius.small / 2,
    marginEnd: space.four,
  },
  arrow: { alignItems: 'center' },
  entry: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: space.two,
    padding: space.two,
    borderWidth: 1,
    borderRadius: radius.large,
    marginStart: space.four,
  },
  words: { flexGrow: 1 },
});
