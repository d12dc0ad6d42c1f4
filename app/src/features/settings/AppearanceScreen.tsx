import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function AppearanceScreen() {
  return (
    <Screen title="AppearanceScreen" back>
      <Text>AppearanceScreen</Text>
    </Screen>
  );
}
