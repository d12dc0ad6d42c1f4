import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function ProfileScreen() {
  return (
    <Screen title="ProfileScreen" back>
      <Text>ProfileScreen</Text>
    </Screen>
  );
}
