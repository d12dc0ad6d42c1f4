import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function InsightsScreen() {
  return (
    <Screen title="InsightsScreen" back>
      <Text>InsightsScreen</Text>
    </Screen>
  );
}
