import { asHex, asText, type ExportedList, exported } from '#mesh/export.ts';
import {
  handSet,
  messages,
  modelAnswers,
  modelRequests,
  modelSpend,
  readingSettings,
  rules,
} from './schema.ts';
import { openKept, type Vault } from './vault/vault.ts';

/** What ds holds of a user; the texts are opened, and null where they were erased. */
export function exportedLists(vault: Vault): readonly ExportedList[] {
  return [
    exported('messages', messages, [messages.messageId], {
      without: ['contentHash', 'sealedText', 'keyId'],
      show: (row) => ({ ...row, text: openKept(vault, row) }),
    }),
    exported('rules', rules, [rules.ruleId], { without: ['identity'] }),
    exported('hand_set', handSet, [handSet.messageId, handSet.expenseId]),
    exported('reading_settings', readingSettings, [readingSettings.userId]),
    exported('model_requests', modelRequests, [modelRequests.messageId], {
      without: ['claim', 'traceparent'],
    }),
    exported('model_answers', modelAnswers, [asHex(modelAnswers.questionHash)], {
      without: ['questionHash'],
    }),
    exported('model_spend', modelSpend, [asText(modelSpend.day)]),
  ];
}
