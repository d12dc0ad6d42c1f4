import ArrowLeft from 'lucide-react-native/icons/arrow-left';
import ArrowRight from 'lucide-react-native/icons/arrow-right';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Amount } from '@/design/Amount.tsx';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { useCategoryColour } from '@/features/categories/useCategoryColour.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { ratio } from '@/format/decimal.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { Donut } from '../charts/Donut.tsx';
import { Swatch } from '../charts/Key.tsx';
import { ShareRow } from '../charts/ShareRow.tsx';
import type { Range } from './periods.ts';
import { type Family, topWithRest } from './shares.ts';
import { sum } from './sums.ts';
import { useLedgerLink } from './useLedgerLink.ts';

interface CategoryCardProps {
  families: Family[];
  currency: string;
  range: Range;
}

interface Slice {
  key: string;
  name: string;
  spent: string;
  count: number;
  colour: string;
  onPress?: () => void;
}

const PARTS = 7;

/** Which categories the money went to; a touch opens a category's own parts, and those lead to their entries. */
export function CategoryCard({ families, currency, range }: CategoryCardProps) {
  const { t } = useTranslation('insights');
  const [opened, setOpened] = useState<string>();
  const family = families.find(({ name }) => name === opened);
  return (
    <Section title={t('byCategory')}>
      <Card testID="by-category" style={styles.card}>
        {family ? (
          <Children family={family} {...{ currency, range }} back={() => setOpened(undefined)} />
        ) : (
          <Parents families={families} {...{ currency, range }} openFamily={setOpened} />
        )}
      </Card>
    </Section>
  );
}

function Parents({
  families,
  currency,
  range,
  openFamily,
}: CategoryCardProps & { openFamily: (name: string) => void }) {
  const { t } = useTranslation('insights');
  const nameOf = useCategoryName();
  const colourOf = useCategoryColour();
  const { colours } = useTheme();
  const open = useLedgerLink();
  const [whole, setWhole] = useState(false);
  const { top, rest } = topWithRest(families, PARTS);
  const slice = ({ name, spent, count, children }: Family): Slice => ({
    key: name,
    name: nameOf(name),
    spent,
    count,
    colour: colourOf(name),
    onPress: () =>
      children.some((child) => child.name !== name)
        ? openFamily(name)
        : open({ ...range, category: name, currency }),
  });
  const others = rest && {
    ...rest,
    key: 'rest',
    name: t('rest'),
    colour: colours.quiet,
    onPress: () => setWhole(true),
  };
  const parts = [...top.map(slice), ...(others ? [others] : [])];
  return <Slices parts={parts} listed={whole ? families.map(slice) : parts} currency={currency} />;
}

interface ChildrenProps {
  family: Family;
  currency: string;
  range: Range;
  back: () => void;
}

function Children({ family, currency, range, back }: ChildrenProps) {
  const { t } = useTranslation('insights');
  const nameOf = useCategoryName();
  const { ramp } = useTheme();
  const open = useLedgerLink();
  const mirrored = useRightToLeft();
  const parts = family.children.map(({ name, spent, count }, index) => ({
    key: name,
    name: name === family.name ? t('withoutChild', { name: nameOf(name) }) : nameOf(name),
    spent,
    count,
    colour: ramp[index % ramp.length] ?? '',
    // The ledger finds a parent's entries with those of its children.
    onPress: () => open({ ...range, category: name, currency }),
  }));
  return (
    <>
      <Button
        label={t('backToAll')}
        icon={mirrored ? ArrowRight : ArrowLeft}
        look="plain"
        onPress={back}
        style={styles.start}
        testID="all-categories"
      />
      <Slices parts={parts} listed={parts} currency={currency} title={nameOf(family.name)} />
      <Button
        label={t('seeRows')}
        look="secondary"
        onPress={() => open({ ...range, category: family.name, currency })}
        testID="category-rows"
      />
    </>
  );
}

interface SlicesProps {
  parts: Slice[];
  listed: Slice[];
  currency: string;
  title?: string;
}

function Slices({ parts, listed, currency, title }: SlicesProps) {
  const { t } = useTranslation('insights');
  const { money, percent } = useFormat();
  const total = sum(parts.map(({ spent }) => spent));
  const worded = (amount: string) => money({ currency_code: currency, amount });
  return (
    <>
      <Donut
        parts={parts.map(({ key, spent, colour }) => ({ key, value: ratio(spent, total), colour }))}
        label={parts
          .map(({ name, spent }) =>
            t('figures', { name, amount: worded(spent), percent: percent(ratio(spent, total)) }),
          )
          .join('; ')}
        onPress={(key) => parts.find((part) => part.key === key)?.onPress?.()}
      >
        <Text size="caption" colour="quiet" align="center" numberOfLines={2}>
          {title ?? t('spent')}
        </Text>
        <Amount money={{ currency_code: currency, amount: total }} />
      </Donut>
      <View style={styles.list}>
        {listed.map(({ key, name, spent, count, colour, onPress }) => (
          <ShareRow
            key={key}
            name={name}
            detail={t('entries', { count })}
            leading={<Swatch colour={colour} />}
            money={{ currency_code: currency, amount: spent }}
            share={ratio(spent, total)}
            length={ratio(spent, listed[0]?.spent ?? spent)}
            colour={colour}
            onPress={onPress}
            testID={`slice-${key}`}
          />
        ))}
      </View>
    </>
  );
}

const styles = StyleSheet.create({
  card: { gap: space.two, minHeight: 240 },
  start: { alignSelf: 'flex-start', marginStart: -space.two },
  list: { gap: space.half },
});
