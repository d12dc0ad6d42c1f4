import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function BudgetsScreen() {
  return (
    <Screen title="BudgetsScreen" back>
      <Text>BudgetsScreen</Text>
    </Screen>
  );
}
