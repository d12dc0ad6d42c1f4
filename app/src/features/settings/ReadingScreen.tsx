import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function ReadingScreen() {
  return (
    <Screen title="ReadingScreen" back>
      <Text>ReadingScreen</Text>
    </Screen>
  );
}
