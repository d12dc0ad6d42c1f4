import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function ReviewScreen() {
  return (
    <Screen title="ReviewScreen" back>
      <Text>ReviewScreen</Text>
    </Screen>
  );
}
