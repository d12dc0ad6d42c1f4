import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function CategoryScreen() {
  return (
    <Screen title="CategoryScreen" back>
      <Text>CategoryScreen</Text>
    </Screen>
  );
}
