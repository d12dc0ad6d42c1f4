import { useTranslation } from 'react-i18next';
import type { Rule } from '@/api/types.ts';
import { Card } from '@/design/layout.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { useFormat } from '@/format/useFormat.ts';
import { readable } from './pattern.ts';
import { useNameInMessages } from './useNameInMessages.ts';
import { useRuleWords } from './useRuleWords.ts';

const ways = { DIRECTION_DEBIT: 'rule.spending', DIRECTION_CREDIT: 'rule.income' } as const;

/** What a rule goes by and what it then sets. */
export function RuleFacts({ rule }: { rule: Rule }) {
  const { t } = useTranslation('review');
  const { instant } = useFormat();
  const { goesBy, sets, used } = useRuleWords()(rule, useNameInMessages(rule));
  const way = rule.kind === 'RULE_KIND_MERCHANT' && rule.direction in ways;
  return (
    <Card>
      <Heading level={3} size="caption" colour="quiet">
        {t('rule.goesBy')}
      </Heading>
      <Text strong>{goesBy}</Text>
      {way ? (
        <Text size="caption" colour="quiet">
          {t(ways[rule.direction as keyof typeof ways])}
        </Text>
      ) : null}
      {rule.kind === 'RULE_KIND_LAYOUT' ? (
        <>
          <Text style={{ writingDirection: 'auto' }}>{readable(rule.pattern)}</Text>
          <Text size="caption" colour="quiet">
            {t('rule.layoutWords')}
          </Text>
        </>
      ) : null}
      <Heading level={3} size="caption" colour="quiet">
        {t('rule.sets')}
      </Heading>
      {sets.map((one) => (
        <Text key={one} strong>
          {one}
        </Text>
      ))}
      <Text size="caption" colour="quiet">
        {[used, t('rule.learned', { when: instant(rule.updated_at) })].join(' · ')}
      </Text>
    </Card>
  );
}
