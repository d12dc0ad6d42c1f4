import { expect } from 'chai';
import { extract } from '../extract.ts';
import type { Entry } from '../types.ts';

function entry(text: string, received = '2026-03-14T17:30:00Z', timezone = 'Europe/Berlin'): Entry {
  const receivedAt = new Date(received);
  const extraction = extract({ text, kind: 'sms', sender: '', receivedAt, timezone });
  if (extraction.outcome !== 'extracted' || !extraction.entries[0]) throw new Error(`not extracted: ${text}`);
  return extraction.entries[0];
}

describe('when a movement happened', () => {
  it('is the written day and the instant in the zone of the user', () => {
    const { occurredOn, occurredAt } = entry('EUR 5.00 spent on card *1234 at KIOSK on 12-03-2026 18:05');
    expect(occurredOn.value).to.equal('2026-03-12');
    expect(occurredAt?.value).to.equal('2026-03-12T17:05:00Z');
  });
  it('is the day of receipt in the zone of the user where the text has none', () => {
    const late = entry('EUR 5.00 spent on card *1234 at KIOSK', '2026-03-14T23:30:00Z');
    expect(late.occurredOn).to.deep.equal({ value: '2026-03-15', confidence: 0.7, stage: 'received' });
    expect(late).not.to.have.property('occurredAt');
  });
  it('is the day before where a word beside the movement says so, and not where it is advice', () => {
    for (const text of ['You spent £12.00 at KIOSK yesterday', 'Včera jsi utratil 349 Kč v KIOSK'])
      expect(entry(text).occurredOn.value, text).to.equal('2026-03-13');
    const advised =
      'Card *1234: EUR 5.00 at KIOSK in the old town of the city. Was this not you yesterday? Call';
    expect(entry(advised).occurredOn.value).to.equal('2026-03-14');
  });
  it('takes the order of day and month that lies before the message', () => {
    expect(entry('USD 5.00 spent on card *1234 at KIOSK on 03/12/2026').occurredOn.value).to.equal(
      '2026-03-12',
    );
    expect(entry('USD 5.00 spent on card *1234 at KIOSK on 02/03/2026').occurredOn.value).to.equal(
      '2026-03-02',
    );
  });
  it('is no day of months ago where one that is soon to come is meant: then it is the day of receipt', () => {
    const on = (text: string) => entry(`EUR 5.00 spent on card *1234 at KIOSK ${text}`).occurredOn.value;
    expect(on('on 05/04/2026')).to.equal('2026-03-14');
    expect(on('on 2 Apr')).to.equal('2026-03-14');
    expect(on('on 05/06/2026')).to.equal('2026-03-14');
    expect(on('on 05/02/2026')).to.equal('2026-02-05');
  });
  it('reads month names and two-digit years', () => {
    expect(entry('Rs 5.00 debited from a/c *1234 on 09-Mar-26').occurredOn.value).to.equal('2026-03-09');
  });
  it('is glued to what stands before it, as terminals print it', () => {
    expect(entry('QAR 5.00 debited from card *1234,LULU,09-MAR-26 17:44').occurredOn.value).to.equal(
      '2026-03-09',
    );
    expect(entry('มีเงิน 32.00บ.โอนเข้าบ/ชxx6617เหลือ 90.50บ.13/03/26@09:55').occurredOn.value).to.equal(
      '2026-03-13',
    );
    expect(entry('Köp 249,00 kr HEMKOP kort *5518 260313 kl 14:20').occurredOn.value).to.equal('2026-03-13');
  });
  it('is two numbers with a dot each where the language writes ordinals so', () => {
    const text = 'Ostoksesi 24,95 € kaupassa KIOSKI on veloitettu 9.3. Kortti *1234';
    expect(entry(text).occurredOn.value).to.equal('2026-03-09');
    expect(entry('EUR 5.00 spent on card *1234 at KIOSK 9.3. Thanks').occurredOn.value).to.equal(
      '2026-03-14',
    );
  });
  it('is years ago where a message of old is pasted', () => {
    expect(entry('EUR 5.00 spent on card *1234 at KIOSK on 12-03-2019').occurredOn.value).to.equal(
      '2019-03-12',
    );
  });
  it('is rather the date near the message than one of years ago', () => {
    const text = 'EUR 5.00 spent on card *1234 of 12-03-2019 at KIOSK on 11-03-2026';
    expect(entry(text).occurredOn.value).to.equal('2026-03-11');
  });
  it('is not in the future, and not before there were messages', () => {
    for (const year of [2027, 2005]) {
      const { occurredOn } = entry(`EUR 5.00 spent on card *1234 at KIOSK on 12-03-${year}`);
      expect(occurredOn.stage).to.equal('received');
    }
  });
  it('reads three numbers with dots as a date where there is no other, and as a time where there is one', () => {
    expect(entry('Card *8381 purchase 165 EUR 10.12.25 14:46:31 KIOSK')).to.deep.include({
      occurredOn: { value: '2025-12-10', confidence: 0.9, stage: 'grammar', span: { start: 28, end: 36 } },
    });
    const both = entry('EUR 5.00 spent on card *1234 at KIOSK on 12-03-2026 at 10.12.25');
    expect([both.occurredOn.value, both.occurredAt?.value]).to.deep.equal([
      '2026-03-12',
      '2026-03-12T09:12:25Z',
    ]);
  });
  it('has its year first in the languages that write it so', () => {
    expect(entry('[Web발신]\n신한카드 승인 12,000원 25/12/10 14:02 스타벅스').occurredOn.value).to.equal(
      '2025-12-10',
    );
  });
  it('is a slashed day that stands alone, and no number of an instalment', () => {
    const on = (text: string) => entry(`EUR 5.00 spent on card *1234 at KIOSK ${text}`).occurredOn.value;
    expect(on('10/03. Balance EUR 9.00')).to.equal('2026-03-10');
    expect(on('10.03., 18:05')).to.equal('2026-03-10');
    expect(on('cuota 10/03 de tu plan')).to.equal('2026-03-14');
  });
  it('has its day first in the languages that write it so, however near the other order is', () => {
    const spanish = entry('Compra por 5,00 EUR en KIOSCO con tarjeta *1234 el 03/02/2026');
    expect(spanish.occurredOn.value).to.equal('2026-02-03');
    expect(entry('Spent EUR 5.00 at KIOSK with card *1234 on 03/02/2026').occurredOn.value).to.equal(
      '2026-03-02',
    );
  });
  it('has its year first where machines print it so, and then never the day before the month', () => {
    const on = (text: string) => entry(`SAR 5.00 spent on card *1234 at KIOSK ${text}`).occurredOn.value;
    expect(on('26-03-12 18:05')).to.equal('2026-03-12');
    expect(on('20260312 18:05')).to.equal('2026-03-12');
    expect(on('2026-02-03')).to.equal('2026-02-03');
    // A day that is soon to come is none of years ago.
    expect(on('25-03-26')).to.equal('2026-03-14');
  });
  it('counts its years as Thailand and Taiwan do', () => {
    const thai = entry('ชำระเงิน 145.00 บาท ที่ KIOSK จากบัญชี x8709 12/03/69 18:10');
    expect(thai.occurredOn.value).to.equal('2026-03-12');
    const taiwanese = entry('您的帳戶(末四碼5521)於115/03/12 10:21轉出新臺幣3,000元');
    expect(taiwanese.occurredOn.value).to.equal('2026-03-12');
  });
  it('counts its days as Iran does', () => {
    const text = 'بانک ملت\nبرداشت: 1,500,000 ریال\nحساب: *4320\nمانده: 12,450,000\n1404/12/20-10:46';
    expect(entry(text).occurredOn.value).to.equal('2026-03-11');
  });
  it('is the day of the undoing, where what was undone has its own', () => {
    const text = 'EUR 5.00 debited on 10-03-2026 for card *1234 at KIOSK has been reversed on 12-03-2026';
    expect(entry(text).occurredOn.value).to.equal('2026-03-12');
  });
});
