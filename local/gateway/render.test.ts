import { expect } from 'chai';
import { parse } from 'yaml';
import { readKongConfig } from './config.ts';
import { filledIn } from './fixtures/kong.ts';
import { defaultLimits, limitsFrom, renderKong, withApp } from './render.ts';

describe('kong.yml', () => {
  it('names every replica of a service as a target', () => {
    const targets = { auth: ['a:1', 'b:2'], user: ['c:3'], ds: ['d:4'], expense: ['e:5'] };
    const [upstream] = readKongConfig(filledIn({ targets })).upstreams;
    expect(upstream).to.deep.equal({ name: 'auth.targets', targets: [{ target: 'a:1' }, { target: 'b:2' }] });
  });

  it('takes the public half of a key and nothing more', () => {
    const [consumer] = readKongConfig(filledIn()).consumers;
    expect(consumer?.jwt_secrets.map(({ rsa_public_key }) => rsa_public_key.split('\n')[0])).to.deep.equal([
      '-----BEGIN PUBLIC KEY-----',
    ]);
  });

  it('is not filled in by halves', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what kong.yml has
    expect(() => renderKong('a: ${NOT_KNOWN}', { ...defaultLimits, targets: {}, issuerKeys: [] })).to.throw(
      'nothing to fill in for NOT_KNOWN',
    );
  });
});

describe('the limits', () => {
  it('come from the environment', () => {
    const env = {
      CALLS_PER_MINUTE: '5',
      SIGN_INS_PER_MINUTE: '2',
      CORS_ORIGINS: 'https://a.example,https://b.example',
    };
    expect(limitsFrom(env)).to.deep.equal({
      callsPerMinute: 5,
      signInsPerMinute: 2,
      corsOrigins: ['https://a.example', 'https://b.example'],
    });
    expect(limitsFrom({})).to.deep.equal(defaultLimits);
  });

  it('are refused where they are no numbers, by the name of the variable', () => {
    expect(() => limitsFrom({ CALLS_PER_MINUTE: 'many' })).to.throw('CALLS_PER_MINUTE=many');
  });

  it('leads to the app what no route of the API takes, and to nothing else', () => {
    const before = parse(filledIn());
    const after = parse(withApp(filledIn(), 'app:8080'));
    const app = after.services.pop();
    expect(after).to.deep.equal(before);
    expect(app).to.deep.include({ name: 'app', protocol: 'http', host: 'app', port: 8080 });
    expect(app.routes).to.deep.equal([
      {
        name: 'app',
        protocols: ['http', 'https'],
        methods: ['GET', 'HEAD'],
        paths: ['/'],
        strip_path: false,
      },
    ]);
    // A prefix of all others, and patterns come before prefixes: it is the last to be asked.
    const others = before.services.flatMap(({ routes }: { routes: { paths: string[] }[] }) =>
      routes.flatMap(({ paths }) => paths),
    );
    for (const path of others) expect(path).to.match(/^~?\/\w/);
  });
});
