import ArrowLeftRight from 'lucide-react-native/icons/arrow-left-right';
import CalendarClock from 'lucide-react-native/icons/calendar-clock';
import CircleSlash from 'lucide-react-native/icons/circle-slash';
import HandCoins from 'lucide-react-native/icons/hand-coins';
import KeyRound from 'lucide-react-native/icons/key-round';
import Megaphone from 'lucide-react-native/icons/megaphone';
import MessageSquare from 'lucide-react-native/icons/message-square';
import Undo2 from 'lucide-react-native/icons/undo-2';
import Wallet from 'lucide-react-native/icons/wallet';
import { StyleSheet, View } from 'react-native';
import type { Verdict } from '@/api/types.ts';
import { Icon, type IconShape } from '@/design/Icon.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius } from '@/design/tokens.ts';

/** A drawing for each verdict; its words stand beside it. */
export const verdictIcons: Record<Verdict, IconShape> = {
  VERDICT_UNSPECIFIED: MessageSquare,
  VERDICT_TRANSACTION: ArrowLeftRight,
  VERDICT_REVERSAL: Undo2,
  VERDICT_OTP: KeyRound,
  VERDICT_PROMOTION: Megaphone,
  VERDICT_DECLINED: CircleSlash,
  VERDICT_SCHEDULED: CalendarClock,
  VERDICT_COLLECT_REQUEST: HandCoins,
  VERDICT_BALANCE_ONLY: Wallet,
  VERDICT_OTHER: MessageSquare,
};

export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  const { colours } = useTheme();
  return (
    <View aria-hidden style={[styles.ground, { backgroundColor: colours.sunken }]}>
      <Icon shape={verdictIcons[verdict]} size={20} colour="quiet" />
    </View>
  );
}

const styles = StyleSheet.create({
  ground: {
    width: 40,
    height: 40,
    borderRadius: radius.round,
    alignItems: 'center',
    justifyContent: 'center',
  },
});
