import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function SignInScreen() {
  return (
    <Screen title="SignInScreen" back>
      <Text>SignInScreen</Text>
    </Screen>
  );
}
