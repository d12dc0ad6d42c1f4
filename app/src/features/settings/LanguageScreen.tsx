import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function LanguageScreen() {
  return (
    <Screen title="LanguageScreen" back>
      <Text>LanguageScreen</Text>
    </Screen>
  );
}
