import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { bodyOf, curlOf, taskerScript } from './recipes.ts';

const ingest = { server: 'https://tracker.example', token: 'trk_secret' };

describe('recipes for automations', () => {
  it('write a body that is JSON, whatever stands in the message', () => {
    const text = `it's "5,00 €"\nat Joe\\Ann's`;
    expect(JSON.parse(bodyOf({ id: '1', sender: 'BANK', text })).messages[0].text).to.equal(text);
  });
  it('write a command that a shell reads as it is meant', () => {
    const text = `it's $HOME and \`date\` "5"`;
    const command = curlOf(ingest, { id: '1', sender: 'BANK', text });
    const printed = execFileSync('sh', ['-c', command.replace(/^curl/, "printf '%s\\0'")], {
      encoding: 'utf8',
    });
    const [url, , authorization, , type, , body = ''] = printed.split('\0');
    expect([url, authorization, type]).to.deep.equal([
      'https://tracker.example/ds/v1/messages',
      'Authorization: Bearer trk_secret',
      'Content-Type: application/json',
    ]);
    expect(JSON.parse(body).messages[0]).to.include({ client_message_id: '1', text });
  });
  it('let Tasker put the body together', () => {
    const values: Record<string, string> = { SMSRF: 'BANK', SMSRB: 'a "b"\nc', SMSRD: '27-11-26' };
    let body = '';
    new Function('setLocal', 'global', taskerScript())(
      (_: string, value: string) => {
        body = value;
      },
      (name: string) => values[name],
    );
    expect(JSON.parse(body).messages[0]).to.include({
      sender: 'BANK',
      text: 'a "b"\nc',
      kind: 'MESSAGE_KIND_SMS',
    });
  });
});
