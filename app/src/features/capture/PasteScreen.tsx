import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function PasteScreen() {
  return (
    <Screen title="PasteScreen" back>
      <Text>PasteScreen</Text>
    </Screen>
  );
}
