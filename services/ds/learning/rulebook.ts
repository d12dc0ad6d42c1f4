import { Resolution, RuleKind } from '#gen/tracker/ds/v1/ds_service.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { word } from '../evidence.ts';
import { skeletonOf } from '../extraction/layout.ts';
import type { Told } from '../extraction/types.ts';
import type { StoredRule } from './rule-store.ts';

/** What one user taught, ready to read messages by. */
export interface Rulebook {
  /** The rule for messages of this sender with this text's layout. */
  layoutFor(sender: string, text: string): StoredRule | undefined;
  /** The rule for a merchant's movements in one direction, as they are read. */
  merchantFor(pattern: string, direction: Direction): StoredRule | undefined;
}

/** Of users who taught nothing. */
export const NO_RULES: Rulebook = { layoutFor: () => undefined, merchantFor: () => undefined };

const key = (...parts: readonly string[]) => parts.join('\n');

export function rulebookOf(rules: readonly StoredRule[]): Rulebook {
  if (rules.length === 0) return NO_RULES;
  const layouts = rules.filter(({ kind }) => kind === RuleKind.LAYOUT);
  const senders = new Set(layouts.map(({ sender }) => sender));
  const byLayout = new Map(layouts.map((rule) => [key(rule.sender, rule.pattern), rule]));
  const byMerchant = new Map(
    rules
      .filter(({ kind }) => kind === RuleKind.MERCHANT)
      .map((rule) => [key(rule.pattern, rule.direction), rule]),
  );
  return {
    layoutFor(sender, text) {
      const known = senderKey(sender);
      if (!senders.has(known)) return undefined;
      const skeleton = skeletonOf(text);
      return skeleton === undefined ? undefined : byLayout.get(key(known, skeleton));
    },
    merchantFor: (pattern, direction) => byMerchant.get(key(pattern, direction)),
  };
}

const LONGEST_SENDER = 100;

/** The sender without what a telecom operator puts around its name: "VM-HDFCBK" and "ad-hdfcbk-S" are one. */
export function senderKey(sender: string): string {
  const upper = sender.trim().toUpperCase();
  const name = /^[A-Z]{2}-([A-Z0-9]{3,9})(?:-[STPG])?$/.exec(upper)?.[1] ?? upper;
  // Capitals of some letters are several.
  return [...name].slice(0, LONGEST_SENDER).join('');
}

/** What a layout rule says, as the engine takes it. */
export function toldBy({ resolution, amountPosition, transactionKind, setsDirection }: StoredRule): Told {
  const moved = transactionKind !== TransactionKind.UNSPECIFIED && setsDirection !== Direction.UNSPECIFIED;
  return {
    amountPosition,
    ...(resolution !== Resolution.UNSPECIFIED && { transaction: resolution === Resolution.TRANSACTION }),
    ...(moved && {
      movement: { direction: word(Direction, setsDirection), kind: word(TransactionKind, transactionKind) },
    }),
  } as Told;
}
