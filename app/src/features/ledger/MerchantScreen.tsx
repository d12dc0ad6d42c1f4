import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function MerchantScreen() {
  return (
    <Screen title="MerchantScreen" back>
      <Text>MerchantScreen</Text>
    </Screen>
  );
}
