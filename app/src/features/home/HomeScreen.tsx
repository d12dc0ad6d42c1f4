import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function HomeScreen() {
  return (
    <Screen title="HomeScreen" back>
      <Text>HomeScreen</Text>
    </Screen>
  );
}
