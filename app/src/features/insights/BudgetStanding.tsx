import CircleCheck from 'lucide-react-native/icons/circle-check';
import CircleX from 'lucide-react-native/icons/circle-x';
import Clock from 'lucide-react-native/icons/clock';
import TriangleAlert from 'lucide-react-native/icons/triangle-alert';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Budget } from '@/api/types.ts';
import { Icon, type IconShape } from '@/design/Icon.tsx';
import { Text } from '@/design/Text.tsx';
import type { Colours } from '@/design/tokens.ts';
import { space } from '@/design/tokens.ts';

interface Look {
  word: 'GOOD' | 'AT_RISK' | 'OVER' | 'UNKNOWN';
  icon: IconShape;
  colour: keyof Colours;
}

const looks: Record<Budget['status'], Look> = {
  BUDGET_STATUS_GOOD: { word: 'GOOD', icon: CircleCheck, colour: 'positive' },
  BUDGET_STATUS_AT_RISK: { word: 'AT_RISK', icon: TriangleAlert, colour: 'warning' },
  BUDGET_STATUS_OVER: { word: 'OVER', icon: CircleX, colour: 'danger' },
  // The server has not answered yet.
  BUDGET_STATUS_UNSPECIFIED: { word: 'UNKNOWN', icon: Clock, colour: 'quiet' },
};

/** The colour of how a budget stands; words and an icon always say the same beside it. */
export const standingColour = (status: Budget['status']): keyof Colours =>
  (looks[status] ?? looks.BUDGET_STATUS_UNSPECIFIED).colour;

/** How a budget stands: an icon and words. */
export function BudgetStanding({ status }: { status: Budget['status'] }) {
  const { t } = useTranslation('insights');
  const { word, icon, colour } = looks[status] ?? looks.BUDGET_STATUS_UNSPECIFIED;
  return (
    <View style={styles.standing} testID={`status-${word}`}>
      <Icon shape={icon} size={18} colour={colour} />
      <Text size="caption" strong colour={colour}>
        {t(`status.${word}`)}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  standing: { flexDirection: 'row', alignItems: 'center', gap: space.half },
});
