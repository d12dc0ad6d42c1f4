import { expect } from 'chai';
import { baseConfig, ConfigError, readConfig } from './config.ts';

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
