import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function VerifyEmailScreen() {
  return (
    <Screen title="VerifyEmailScreen" back>
      <Text>VerifyEmailScreen</Text>
    </Screen>
  );
}
