import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function LedgerScreen() {
  return (
    <Screen title="LedgerScreen" back>
      <Text>LedgerScreen</Text>
    </Screen>
  );
}
