import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function WaitingScreen() {
  return (
    <Screen title="WaitingScreen" back>
      <Text>WaitingScreen</Text>
    </Screen>
  );
}
