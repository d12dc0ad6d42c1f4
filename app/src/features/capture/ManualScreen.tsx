import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function ManualScreen() {
  return (
    <Screen title="ManualScreen" back>
      <Text>ManualScreen</Text>
    </Screen>
  );
}
