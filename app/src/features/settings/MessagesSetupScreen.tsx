import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function MessagesSetupScreen() {
  return (
    <Screen title="MessagesSetupScreen" back>
      <Text>MessagesSetupScreen</Text>
    </Screen>
  );
}
