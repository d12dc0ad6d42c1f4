import type { Href } from 'expo-router';
import ChartPie from 'lucide-react-native/icons/chart-pie';
import House from 'lucide-react-native/icons/house';
import Plus from 'lucide-react-native/icons/plus';
import ReceiptText from 'lucide-react-native/icons/receipt-text';
import Settings from 'lucide-react-native/icons/settings';
import type { IconShape } from '@/design/Icon.tsx';
import { type PlaceName, placeOf } from './placeOf.ts';

export interface Place {
  name: PlaceName;
  href: Href;
  icon: IconShape;
}

/** The five places, in the order in which they are shown. */
export const places: readonly Place[] = [
  { name: 'home', href: '/', icon: House },
  { name: 'ledger', href: '/ledger', icon: ReceiptText },
  { name: 'capture', href: '/capture', icon: Plus },
  { name: 'insights', href: '/insights', icon: ChartPie },
  { name: 'settings', href: '/settings', icon: Settings },
];

export { placeOf };
