import MessagesSquare from 'lucide-react-native/icons/messages-square';
import Store from 'lucide-react-native/icons/store';
import { StyleSheet, View } from 'react-native';
import type { Rule } from '@/api/types.ts';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { radius, space } from '@/design/tokens.ts';
import { Chevron } from '../layout/Chevron.tsx';
import { useNameInMessages } from './useNameInMessages.ts';
import { useRuleWords } from './useRuleWords.ts';

/** A rule in the list: what it does, for which messages, and how often it did; `named` asks the server for the name as messages write it. */
export function RuleRow({ rule, named, onPress }: { rule: Rule; named: boolean; onPress: () => void }) {
  const { goesBy, sets, used } = useRuleWords()(rule, useNameInMessages(rule, named));
  return (
    <Pressable onPress={onPress} testID={`rule-${rule.rule_id}`} style={styles.row}>
      <Icon shape={rule.kind === 'RULE_KIND_LAYOUT' ? MessagesSquare : Store} colour="quiet" />
      <View style={styles.words}>
        <Text>{goesBy}</Text>
        {sets.map((one) => (
          <Text key={one} size="caption" strong>
            {one}
          </Text>
        ))}
        <Text size="caption" colour="quiet">
          {used}
        </Text>
      </View>
      <Chevron />
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.two,
    paddingVertical: space.two - 4,
    paddingHorizontal: space.two,
    borderRadius: radius.medium,
  },
  words: { flex: 1, gap: 2 },
});
