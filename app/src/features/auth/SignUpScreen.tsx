import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function SignUpScreen() {
  return (
    <Screen title="SignUpScreen" back>
      <Text>SignUpScreen</Text>
    </Screen>
  );
}
