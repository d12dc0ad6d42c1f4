import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function TokensScreen() {
  return (
    <Screen title="TokensScreen" back>
      <Text>TokensScreen</Text>
    </Screen>
  );
}
