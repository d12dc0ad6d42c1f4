import { expect } from 'chai';
import { describe, it } from 'mocha';
import { entryIn } from '../fixtures/entry.ts';

const merchantIn = (text: string): string | undefined => entryIn(text)?.merchant?.value;

describe('whoever writes a message', () => {
  for (const [text, name] of [
    ['ParkHarbour: your parking has ended. €4.20 was charged to your card.', 'ParkHarbour'],
    ['You paid £18.40 for your tickets. See you there. Quay Cinemas', 'Quay Cinemas'],
    ['Votre paiement de 84,20 € a été effectué. Clairgaz vous remercie.', 'Clairgaz'],
    ['44,90 € ont été payés. Merci pour votre achat, à bientôt chez Clairgaz', 'Clairgaz'],
    [
      'Vous êtes arrivée ! Course du 12 mars, Cocody → Plateau. Prix : 2 300 F CFA, débités de votre carte •• 4471. Merci d’avoir choisi Trotteur.',
      'Trotteur',
    ],
    [
      'We charged $64.00 for the flowers to your card. Regards, Bramble & Fig, The Old Dairy',
      'Bramble & Fig',
    ],
  ] as const)
    it(`was paid where nobody else is named: "${text.replaceAll('\n', ' / ')}"`, () =>
      expect(merchantIn(text)).to.equal(name));

  it('was not paid where a preposition names somebody else', () => {
    expect(merchantIn('PayHarbour: €4.20 paid to NORDLICHT CAFE with your card.')).to.equal('NORDLICHT CAFE');
  });

  it('is the bank where an account is shown', () => {
    expect(merchantIn('Kreditkasse: 18,40 EUR debited from account *4471.')).to.equal(undefined);
  });

  it('is nobody where a greeting or a thank you heads it', () => {
    expect(merchantIn('Hello Amara: $18.40 was charged to your card.')).to.equal(undefined);
  });
});
