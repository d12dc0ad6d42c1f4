import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function ExportScreen() {
  return (
    <Screen title="ExportScreen" back>
      <Text>ExportScreen</Text>
    </Screen>
  );
}
