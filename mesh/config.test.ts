import { expect } from 'chai';
import { baseConfig, ConfigError, certificatesFrom, readConfig } from './config.ts';

const COMPLETE = {
  GRPC_PORT: '0',
  DATABASE_URL: 'mysql://auth:secret@127.0.0.1:3306/tracker_auth',
  KAFKA_BROKERS: '127.0.0.1:9092, 127.0.0.1:9093',
  TOKEN_ISSUER: 'https://tracker.test',
  TOKEN_AUDIENCE: 'tracker',
};

describe('configuration', () => {
  it('is typed and frozen', () => {
    const config = readConfig(baseConfig, COMPLETE);
    expect(config.KAFKA_BROKERS).to.deep.equal(['127.0.0.1:9092', '127.0.0.1:9093']);
    expect(config.GRPC_PORT).to.equal(0);
    expect(Object.isFrozen(config)).to.equal(true);
  });

  it('leaves connections over beside that of the relay', () => {
    expect(() => readConfig(baseConfig, { ...COMPLETE, DATABASE_POOL: '1' })).to.throw('DATABASE_POOL');
  });

  it('names every variable that is missing, empty or wrong, and shows no value', () => {
    const environment = {
      ...COMPLETE,
      GRPC_PORT: '99999',
      TOKEN_ISSUER: '',
      DATABASE_URL: 'postgres://u:hunter2@h/d',
    };
    expect(() => readConfig(baseConfig, environment))
      .to.throw(ConfigError, /GRPC_PORT.*DATABASE_URL: must be mysql:.*TOKEN_ISSUER/)
      .with.property('message')
      .that.does.not.contain('hunter2');
  });
});

describe('the certificates of a service', () => {
  const read = (more: object) => certificatesFrom(readConfig(baseConfig, { ...COMPLETE, ...more }));
  const files = {
    TLS_CA_FILE: '/none/ca.pem',
    TLS_CERT_FILE: '/none/cert.pem',
    TLS_KEY_FILE: '/none/key.pem',
  };

  it('must be there, all of them, unless it is told to do without', () => {
    expect(() => read({})).to.throw(
      ConfigError,
      'TLS_CA_FILE, TLS_CERT_FILE, TLS_KEY_FILE: required; PLAINTEXT=1 does without TLS, in development',
    );
    expect(() => read({ ...files, TLS_KEY_FILE: '' })).to.throw(ConfigError, 'TLS_KEY_FILE: required');
    expect(() => read(files)).to.throw(ConfigError, '/none/ca.pem');
    expect(read({ PLAINTEXT: '1' })).to.equal(undefined);
  });

  it('leave no doubt whether they are used', () => {
    expect(() => read({ ...files, PLAINTEXT: '1' })).to.throw(ConfigError, 'exclude each other');
    expect(() => read({ TLS_CA_FILE: '/ca.pem', PLAINTEXT: '1' })).to.throw(
      ConfigError,
      'exclude each other',
    );
    expect(() => read({ PLAINTEXT: 'yes' })).to.throw(ConfigError, 'PLAINTEXT: must be 1 or empty');
  });
});
