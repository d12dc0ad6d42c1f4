import ChevronLeft from 'lucide-react-native/icons/chevron-left';
import ChevronRight from 'lucide-react-native/icons/chevron-right';
import { Icon } from '@/design/Icon.tsx';
import { useRightToLeft } from '@/i18n/direction.ts';

/** Points to where a row leads. */
export function Chevron() {
  return <Icon shape={useRightToLeft() ? ChevronLeft : ChevronRight} size={18} colour="quiet" />;
}
