import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function ForgotScreen() {
  return (
    <Screen title="ForgotScreen" back>
      <Text>ForgotScreen</Text>
    </Screen>
  );
}
