import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect } from 'chai';
import { root } from '../../paths.ts';
import { readKongConfig } from '../config.ts';
import { httpRule, readContract } from '../contract.ts';
import { filledIn } from '../fixtures/kong.ts';
import { compileResponse } from '../transcode/response.ts';
import { describeApi } from './describe.ts';

type Json = Record<string, unknown>;
interface Operation {
  operationId: string;
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; schema: Json }[];
  requestBody?: { content: Json };
  responses: Record<string, Json>;
  security?: unknown[];
}
interface Schema {
  properties: Record<string, Json>;
  required?: string[];
  additionalProperties?: boolean;
}

const contract = readContract(readFileSync(join(root, 'gen', 'tracker.binpb')));
/** Those that have a route; test/contract.test.ts says which need none. */
const routed = contract.methods.filter((method) => httpRule(contract.registry, method));
const config = readKongConfig(filledIn());
const document = describeApi(contract, config) as {
  paths: Record<string, Record<string, Operation>>;
  components: {
    headers: Record<string, Json>;
    schemas: Record<string, Schema>;
    responses: Record<string, { headers: Json }>;
  };
};
const { schemas } = document.components;
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
const operation = (id: string) => {
  const found = operations.find(({ operationId }) => operationId === id);
  if (!found) throw new Error(`${id} is not described`);
  return found;
};
const statusesOf = (id: string) => Object.keys(operation(id).responses);

describe('the description of the API', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors).to.equal(undefined);
    expect(valid).to.equal(true);
  });

  it('refers to nothing that it does not hold', () => {
    const missing = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)]
      .map(([, path = '']) => path)
      .filter(
        (path) => path.split('/').reduce<unknown>((at, name) => (at as Json)?.[name], document) === undefined,
      );
    expect(missing).to.deep.equal([]);
  });

  it('holds every routed method of the contract once, at the path and verb of its annotation', () => {
    const wanted = routed.map((method) => {
      const rule = httpRule(contract.registry, method);
      return `${rule?.verb} ${rule?.path} ${method.parent.name}_${method.name}`;
    });
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([verb, { operationId }]) => `${verb} ${path} ${operationId}`),
    );
    expect(described.sort()).to.deep.equal(wanted.sort());
  });

  it('asks for a token exactly where the configuration has the jwt plugin', () => {
    const open = operations.filter(({ security }) => security?.length === 0);
    expect(open.map(({ operationId }) => operationId).sort()).to.deep.equal([
      'AuthService_GetDeletion',
      'AuthService_GetKeySet',
      'AuthService_LogIn',
      'AuthService_LogOut',
      'AuthService_Refresh',
      'AuthService_RequestPasswordReset',
      'AuthService_ResetPassword',
      'AuthService_SignUp',
    ]);
    const jwt = config.services
      .flatMap(({ routes }) => routes.flatMap(({ plugins }) => plugins))
      .filter(({ name }) => name === 'jwt');
    const guarded = { ...config, plugins: [...config.plugins, ...jwt] };
    expect(JSON.stringify(describeApi(contract, guarded))).to.not.contain('"security":[]');
  });

  it('leaves out what the configuration does not serve', () => {
    const services = config.services.filter(({ name }) => name !== 'ds');
    const { paths } = describeApi(contract, { ...config, services }) as typeof document;
    expect(Object.keys(paths).filter((path) => path.startsWith('/ds/'))).to.deep.equal([]);
  });

  it('can be read elsewhere than at the gateway', () => {
    const serverUrl = 'https://tracker.example';
    expect(describeApi(contract, config, { serverUrl }).servers).to.deep.equal([{ url: serverUrl }]);
  });

  it('has a sentence of the contract for every operation', () => {
    expect(operations.filter(({ description }) => !description)).to.deep.equal([]);
    expect(operation('UserService_UpdateProfile').description).to.equal(
      'Changes the fields named in update_mask and no others.',
    );
  });
});

describe('a described request', () => {
  it('has what stands in the path there, and only there', () => {
    const { parameters } = operation('ExpenseService_UpdateExpense');
    expect(parameters?.map((one) => [one.in, one.name, one.required])).to.deep.equal([
      ['path', 'expense_id', true],
    ]);
    expect(Object.keys(schemas.UpdateExpenseRequest?.properties ?? {})).to.deep.equal([
      'expense',
      'update_mask',
      'etag',
    ]);
    expect(operation('DsService_RetryMessage').requestBody).to.equal(undefined);
  });

  it('has the other fields in the query where there is no body', () => {
    const { parameters, requestBody } = operation('DsService_ListMessages');
    expect(parameters?.map((one) => `${one.in} ${one.name}`)).to.deep.equal([
      'query status',
      'query verdict',
      'query page_size',
      'query page_token',
    ]);
    expect(parameters?.[2]?.schema).to.deep.equal({
      type: 'integer',
      format: 'int32',
      minimum: -2147483648,
      maximum: 2147483647,
    });
    expect(requestBody).to.equal(undefined);
  });

  it('may leave out everything and hold what nobody knows', () => {
    expect(schemas.ExpenseInput).to.not.have.any.keys('required', 'additionalProperties');
  });

  it('names enumerated values', () => {
    expect(schemas.MessageKind).to.deep.include({
      type: 'string',
      enum: [
        'MESSAGE_KIND_UNSPECIFIED',
        'MESSAGE_KIND_SMS',
        'MESSAGE_KIND_NOTIFICATION',
        'MESSAGE_KIND_NOTE',
      ],
    });
  });

  it('shows values as the comments quote or name them', () => {
    expect(schemas.MoneyInput?.properties.amount?.examples).to.deep.equal(['102311.40']);
    expect(schemas.ExpenseInput?.properties.occurred_on?.examples).to.deep.equal(['2026-01-31']);
    expect(schemas.ExpenseInput?.properties.note?.examples).to.equal(undefined);
  });
});

describe('a described answer', () => {
  it('holds exactly the fields of the contract', () => {
    const { properties, additionalProperties } = schemas.Budget ?? {};
    expect(Object.keys(properties ?? {})).to.deep.equal([
      'category',
      'limit',
      'month',
      'spent',
      'remaining',
      'daily_allowance',
      'status',
      'days_left',
    ]);
    expect(additionalProperties).to.equal(false);
  });

  it('requires what the gateway writes for an empty message, and no more', () => {
    for (const { output } of routed) {
      const written = JSON.parse(compileResponse(output)(Buffer.alloc(0), 0, 0)) as Json;
      expect(schemas[output.name]?.required ?? [], output.name).to.deep.equal(Object.keys(written));
    }
  });

  it('is 404 only for what can be missing, and 409 only where the contract says so', () => {
    expect(statusesOf('UserService_UpdateProfile')).to.include('404');
    expect(statusesOf('ExpenseService_DeleteExpense')).to.include('404');
    expect(statusesOf('ExpenseService_ListExpenses')).to.not.include('404').and.not.include('409');
    expect(statusesOf('AuthService_SignUp')).to.include('409');
  });

  it('is 401 wherever a token or credentials are asked for', () => {
    const without = operations.filter(({ responses }) => !responses['401']);
    expect(without.map(({ operationId }) => operationId)).to.deep.equal(['AuthService_GetKeySet']);
  });

  it('is 403 wherever a token is asked for, and for a login to a disabled account', () => {
    const without = operations.filter(({ responses }) => !responses['403']);
    expect(without.map(({ operationId }) => operationId).sort()).to.deep.equal([
      'AuthService_GetDeletion',
      'AuthService_GetKeySet',
      'AuthService_LogOut',
      'AuthService_Refresh',
      'AuthService_RequestPasswordReset',
      'AuthService_ResetPassword',
      'AuthService_SignUp',
    ]);
  });

  it('always has an id and what is left of the limit when it is 200', () => {
    const needed = Object.entries(document.components.headers).filter(([, { required }]) => required);
    for (const { responses, operationId } of operations) {
      expect(responses['200']?.headers, operationId).to.have.all.keys(needed.map(([name]) => name));
    }
  });

  it('says after how many seconds to come back when it is 429', () => {
    expect(operations.filter(({ responses }) => !responses['429'])).to.deep.equal([]);
    expect(document.components.responses.TooMany?.headers).to.include.keys('retry-after', 'x-request-id');
  });
});
