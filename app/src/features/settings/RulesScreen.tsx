import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function RulesScreen() {
  return (
    <Screen title="RulesScreen" back>
      <Text>RulesScreen</Text>
    </Screen>
  );
}
