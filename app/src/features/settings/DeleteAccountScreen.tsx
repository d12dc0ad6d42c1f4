import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function DeleteAccountScreen() {
  return (
    <Screen title="DeleteAccountScreen" back>
      <Text>DeleteAccountScreen</Text>
    </Screen>
  );
}
