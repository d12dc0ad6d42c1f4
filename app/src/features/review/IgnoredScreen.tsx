import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function IgnoredScreen() {
  return (
    <Screen title="IgnoredScreen" back>
      <Text>IgnoredScreen</Text>
    </Screen>
  );
}
