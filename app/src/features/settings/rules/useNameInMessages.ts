import type { Rule } from '@/api/types.ts';
import { useMessage } from '@/features/review/useMessages.ts';

const squashed = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * How messages write the merchant that a rule goes by: its pattern has neither spaces nor capitals. Undefined until the
 * message that taught it is here, and where that says something else by now.
 */
export function useNameInMessages({ kind, message_id, pattern }: Rule, asked = true): string | undefined {
  const { data } = useMessage(asked && kind === 'RULE_KIND_MERCHANT' ? message_id : '');
  return data?.outcome.expenses
    .map(({ merchant_raw }) => merchant_raw)
    .find((name) => squashed(name) === squashed(pattern));
}
