import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function SessionsScreen() {
  return (
    <Screen title="SessionsScreen" back>
      <Text>SessionsScreen</Text>
    </Screen>
  );
}
