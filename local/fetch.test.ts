import { expect } from 'chai';
import { transferMeter } from './fetch.ts';

describe('the meter of what Maven fetches', () => {
  const printed = [
    'Downloading from central: /kafka-clients-4.3.1.jar\n',
    'Progress (1): 0.1/9.8 MB\rProgress (1): 4.2/9.8 MB\rProgress (2): 7.5/9.8 MB | 512 kB\r',
    '                    \rDownloaded from central: /kafka-clients-4.3.1.jar (9.8 MB at 7.1 MB/s)\n',
  ].join('');

  it('adds what is under way to what has come', () => {
    const meter = transferMeter();
    meter.read(printed);
    meter.read('Progress (1): 20/149 MB\r');
    expect(meter.state()).to.equal('30 MB');
  });

  it('reads a line that comes in pieces', () => {
    const meter = transferMeter();
    for (const character of printed) meter.read(character);
    expect(meter.state()).to.equal('9.8 MB');
  });

  it('keeps the first complaint', () => {
    const meter = transferMeter();
    meter.read('[ERROR] Could not transfer artifact\n[ERROR] For more information\n');
    expect(meter.complaint()).to.equal('Could not transfer artifact');
  });
});
