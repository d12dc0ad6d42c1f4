import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function AccountScreen() {
  return (
    <Screen title="AccountScreen" back>
      <Text>AccountScreen</Text>
    </Screen>
  );
}
