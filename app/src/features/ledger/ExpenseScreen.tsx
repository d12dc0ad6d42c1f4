import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function ExpenseScreen() {
  return (
    <Screen title="ExpenseScreen" back>
      <Text>ExpenseScreen</Text>
    </Screen>
  );
}
