import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function MessageScreen() {
  return (
    <Screen title="MessageScreen" back>
      <Text>MessageScreen</Text>
    </Screen>
  );
}
