import { Screen } from '@/design/layout';
import { Text } from '@/design/Text';

export function CaptureScreen() {
  return (
    <Screen title="CaptureScreen" back>
      <Text>CaptureScreen</Text>
    </Screen>
  );
}
