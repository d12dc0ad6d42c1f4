import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function ServerScreen() {
  return (
    <Screen title="ServerScreen" back>
      <Text>ServerScreen</Text>
    </Screen>
  );
}
