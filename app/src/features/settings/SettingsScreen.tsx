import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function SettingsScreen() {
  return (
    <Screen title="SettingsScreen" back>
      <Text>SettingsScreen</Text>
    </Screen>
  );
}
