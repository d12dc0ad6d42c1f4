/** The sum that the server writes into a change as "INR -12.50"; undefined for anything else. */
export function sumIn(value: string): { currency_code: string; amount: string } | undefined {
  const [, currency_code, amount] = /^([A-Z]{3}) (-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  return currency_code && amount ? { currency_code, amount } : undefined;
}
