import { expect } from 'chai';
import { readKongConfig } from './config.ts';
import { filledIn } from './fixtures/kong.ts';
import { createRouter } from './router.ts';

const router = createRouter(readKongConfig(filledIn()));

describe('the routes', () => {
  for (const name of ['signup', 'login', 'refresh', 'password:forgot', 'password:reset', 'logout', 'keys']) {
    // grpc-gateway takes a path for a method's although a line break ends it.
    it(`limit ${name} by address, with a line break behind it as well`, () => {
      for (const path of [`/auth/v1/${name}`, `/auth/v1/${name}\n`]) {
        const limit = router.find(path)?.plugins.find((plugin) => plugin.name === 'rate-limiting');
        expect(limit?.config, JSON.stringify(path)).to.have.property('limit_by', 'ip');
      }
    });
  }
});
