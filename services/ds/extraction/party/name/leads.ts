import { WAGES } from '../../data/bookings.ts';
import { SHORT_MONTHS } from '../../data/calendar.ts';
import { NAMED_RAILS } from '../../data/rails.ts';
import { anyOf } from '../../text/pattern.ts';

/** What may stand between a preposition or a label and the name, any number of times. */
const LEADS = [
  // "*7719, NAME": the account before its owner.
  String.raw`[*•·]{1,4}\d{4},?\s(?=\p{L})`,
  String.raw`[\s:՝"'«“*_\-–.,…•·]`,
  String.raw`(?:mrs?|mme|ms)\.\s|m\/s\.?\s|vpa\s|bpay(?: biller)?\s|wps\/|(?:knet )?pos\s(?=\p{Lu}{2})|number\s|upi[-_](?:\d+-)?`,
  String.raw`(?:fpqr|fpay|fpy|c?ips|dbtl?)(?:-(?:in|out))?[-/:,](?=\p{L}{3})`,
  String.raw`名?[:：]|주식회사|fonepay(?: qr)?\s?[,/]\s?|${anyOf(NAMED_RAILS)}\s(?!qr)|a\.n\.?\s|a\/n\s|an\.\s|atas nama\s`,
  // "รับโอนจาก X-3317-X นาย สมชาย": the account before its owner.
  String.raw`(?:[x*•]{2,}|[x*•]-)[x*•\-]*\d[x*•\d\-]*\s`,
  String.raw`\d{5,}\s?[,-]?\s|\d\d\.\d{3}\.\d{3}\s|\d{3,}\s?-\s|\d{5,}\/|\d{9,13}\s?\(`,
  // "0277***110 (KWAME ADDO)": the phone before its owner.
  String.raw`\+?\d{2,6}[*xX•]{2,}\d{1,4}[\s,(-]+`,
  // "Agent ID:688201 KATO ENTERPRISES".
  String.raw`(?:agent|wakala|merchant|till|paybill|biller)\s(?:(?:id|no|code|namba)[\s.:#-]{0,3})?\d{4,}[\s,-]+`,
  // "SALARY JUL25 TEACHERS SERVICE COMMISSION".
  String.raw`${anyOf(WAGES)}\s(?:(?:for|de|ya)\s)?${anyOf(SHORT_MONTHS)}\p{L}{0,6}[\s'-]?(?:\d{2,4}(?!\d))?[\s/-]+`,
  String.raw`transfer between customers[\s-]+|(?:rvsl|reversal) of (?:failed )?(?:pos|web|atm) (?:tran(?:saction)?|purchase)\s`,
];
const LEAD = new RegExp(`^(?:${LEADS.join('|')})+`, 'iu');

/** How much of a text stands before the name that it leads to; undefined where the name would be on another line. */
export function leadOf(window: string): number | undefined {
  const lead = LEAD.exec(window)?.[0] ?? '';
  if (lead.includes('\n')) {
    const rest = lead.trim();
    if (rest !== ':' && rest !== '') return undefined;
  }
  return lead.length;
}
