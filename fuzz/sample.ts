import type { DescField, DescMessage } from '@bufbuild/protobuf';
import type { Random } from '../faults/random.ts';
import type { Person } from './cast.ts';

/** What a value may be chosen by. */
export interface Taste {
  readonly random: Random;
  readonly method: string;
  readonly person: Person;
  /** Somebody else, whose things the person must not reach. */
  readonly stranger: Person;
}

const TEXTS = [
  'INR 450.00 debited from A/c XX1234 at CORNER CAFE on 20-11-2026. Avl Bal INR 5,000.00',
  'INR 499.00 will be debited from A/c XX1234 on 05-12-2026 for NETFLIX',
  'Avl Bal in A/c XX1234 as on 21-11-2026 is INR 6,250.00',
  'Your one-time code is 482913. Do not share it with anyone.',
  'lunch 12.50 at Joe’s',
  'Refund of EUR 12.90 from ZALANDO to card 0581',
  'Compra aprobada por $ 45.000 en ÉXITO, tarjeta *1234, 14:05',
  'شراء\nعبر:*5120\nبـSAR 45\nلدى:مقهى الواحة',
  '您尾号1234的储蓄卡11月20日消费人民币58.00元',
];
const DAYS = ['2026-11-01', '2026-11-20', '2026-11-30', '2024-02-29', '1900-01-01', '9999-12-31'];
const INSTANTS = [
  '2026-11-20T10:00:00Z',
  '2026-01-31T08:15:00.123+05:30',
  '9999-12-31T23:59:59Z',
  '1970-01-01T00:00:00Z',
];

/** What fields of these names take. */
const BY_NAME: Readonly<Record<string, (taste: Taste) => readonly string[]>> = {
  username: ({ person, random }) => [person.username, `fuzz-${random.integer(0, 1 << 30)}`],
  username_prefix: () => ['', 'fuzz', 'a'],
  password: ({ person }) => [person.password],
  current_password: ({ person }) => [person.password],
  new_password: ({ person }) => [person.password, `${person.password} and more`],
  refresh_token: ({ person }) => [person.refreshToken],
  code: () => ['ABCD-EFGH-JKLM', '123456'],
  email: () => ['ada@example.org', 'GRACE+tag@example.co.uk'],
  first_name: () => ['Ada', '李', "O'Neil"],
  last_name: () => ['Lovelace', 'de la Cruz'],
  phone_number: () => ['+491701234567', ''],
  home_currency: () => ['EUR', 'INR', 'JPY', ''],
  timezone: () => ['Europe/Berlin', 'Asia/Kolkata', 'UTC', ''],
  locale: () => ['de-DE', 'en', ''],
  picture_url: () => ['https://example.org/a.png', ''],
  device_name: () => ['phone', ''],
  name: () => ['script', 'phone'],
  client_message_id: ({ random }) => [`m-${random.integer(0, 1 << 30)}`, 'm-1'],
  sender: () => ['MYBANK', '', 'AX-HDFCBK'],
  text: () => TEXTS,
  received_at: () => [...INSTANTS, ''],
  occurred_at: () => [...INSTANTS, ''],
  occurred_on: () => DAYS,
  from: () => ['', '2026-01-01', '1900-01-01'],
  to: () => ['', '2026-12-31', '9999-12-31'],
  today: () => ['', ...DAYS],
  month: () => ['2026-11'],
  currency: () => ['', 'EUR', 'INR'],
  currency_code: () => ['EUR', 'EUR', 'INR', 'JPY', 'KWD'],
  amount: () => ['12', '450', '0.00', '999999999999999', '1'],
  category: () => ['dining', 'dining.cafe', 'other', ''],
  merchant: () => ['Corner Cafe', '', 'Zalando'],
  tail: () => ['1234', '0581', ''],
  account_tail: () => ['1234', '', ''],
  min_amount: () => ['', '', '0', '12.5'],
  max_amount: () => ['', '', '450', '999999999999999.9999'],
  topic: () => ['', 'tracker.expense-extracted.v1'],
  note: () => ['with Ana', ''],
  reference: () => ['REF123', ''],
  idempotency_key: ({ random }) => ['', `k-${random.integer(0, 1 << 30)}`, 'k-1'],
  receipt: ({ person }) => person.ids.receipt ?? [],
  download_key: ({ person }) => person.ids.download_key ?? [],
  other_expense_id: ({ person }) => person.ids.expense_id ?? [],
};

const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  page_size: [0, 1, 2, 50, 100],
  days: [1, 30, 366],
  retention_days: [1, 30, 180, 3650],
  part: [0, 1],
};

/** A number that fits, most of the time. */
export const sampleNumber = ({ name }: DescField, random: Random) =>
  random.pick(NUMBERS[name] ?? [0, 1, 2, 3]);

/** A text such as the field expects; for an id that of one of the person's own things, or hardly ever a stranger's. */
export function sampleText(field: DescField, taste: Taste): string {
  const { random, person, stranger, method } = taste;
  const { name } = field;
  if (name === 'page_token') return random.pick([person.pageTokens[method] ?? '', '', '']);
  if (name === 'update_mask') return random.pick(maskable(field.parent));
  const known = BY_NAME[name]?.(taste);
  if (known?.length) return random.pick(known);
  const whose = random.integer(0, 9) === 0 ? stranger : person;
  const ids = whose.ids[name] ?? person.ids[name];
  return ids?.length ? random.pick(ids) : '';
}

/** What a mask can name: the fields of the message that is sent with it. */
function maskable(parent: DescMessage): string[] {
  const resource = parent.fields.find(({ fieldKind }) => fieldKind === 'message');
  const names = resource?.message?.fields.map(({ name }) => name) ?? [];
  const set = /(^|_)(id|at|source|raw|counterparty|fee|balance|limit|evidence|email|of)$/;
  const settable = names.filter((name) => !set.test(name));
  return [...settable, ...settable, ...names];
}
