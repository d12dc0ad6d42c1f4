import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function RuleScreen() {
  return (
    <Screen title="RuleScreen" back>
      <Text>RuleScreen</Text>
    </Screen>
  );
}
