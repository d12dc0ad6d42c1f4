/** Prices of the sample fit the currencies in which a lunch is not a matter of ten. */
const scale: Record<string, number> = {
  INR: 40,
  RUB: 60,
  JPY: 100,
  KRW: 1000,
  IDR: 10000,
  VND: 20000,
  PHP: 50,
  THB: 30,
  PKR: 200,
  BDT: 100,
  LKR: 300,
  NPR: 100,
  EGP: 40,
  NGN: 1000,
  KES: 100,
  UGX: 3000,
  TZS: 2000,
  CLP: 800,
  COP: 3000,
  ARS: 1000,
  HUF: 300,
  CZK: 20,
  TRY: 40,
  UAH: 40,
  KZT: 400,
  IQD: 1000,
  LBP: 50000,
  IRR: 50000,
  MXN: 15,
  ZAR: 15,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  CNY: 5,
  TWD: 30,
  HKD: 7,
};

type Line = [daysAgo: number, sender: string, text: (money: (amount: number) => string) => string];

const lines: Line[] = [
  [0, 'CITYBANK', (m) => `Card *4821 was used for ${m(4.2)} at Blue Door Coffee`],
  [
    1,
    'CITYBANK',
    (m) => `Purchase of ${m(38.75)} at Green Grocer Market with card *4821. Available balance ${m(1846.3)}`,
  ],
  [1, 'CITYBANK', () => '482913 is your one-time code. Do not share it with anyone.'],
  [2, 'CITYBANK', (m) => `${m(12.4)} paid to Uber with card *4821`],
  [4, 'CITYBANK', (m) => `Purchase of ${m(64.9)} at Harbour Books was declined: daily limit reached`],
  [5, 'CITYBANK', (m) => `Salary of ${m(2350)} was credited to account *7730`],
  [
    6,
    'POWERCO',
    (m) => `Your electricity bill of ${m(72.6)} is due in 6 days and will be debited from account *7730`,
  ],
  [8, 'CITYBANK', (m) => `Refund of ${m(19.99)} from Amazon was credited to card *4821`],
  [9, 'CITYBANK', (m) => `${m(13.99)} was debited from card *4821 for Netflix`],
  [11, 'CITYBANK', (m) => `Cash withdrawal of ${m(50)} at an ATM with card *4821`],
];

/** Ten messages of a bank that does not exist, of the days before `now`, in one currency, as one would paste them. */
export function sampleInbox(currency: string, now: Date): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const money = (amount: number) =>
    `${currency} ${(amount * (scale[currency] ?? 1)).toFixed(scale[currency] ? 0 : digits)}`;
  return lines
    .map(([daysAgo, sender, text]) => {
      const day = new Date(now.getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);
      return `From: ${sender}\nDate: ${day} 09:30\n${text(money)}`;
    })
    .join('\n\n');
}
