import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function BillsScreen() {
  return (
    <Screen title="BillsScreen" back>
      <Text>BillsScreen</Text>
    </Screen>
  );
}
