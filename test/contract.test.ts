import { type DescField, ScalarType } from '@bufbuild/protobuf';
import { Edition } from '@bufbuild/protobuf/wkt';
import { expect } from 'chai';
import { topicOf } from '#mesh/events/event.ts';
import { topics } from '../local/topics.ts';
import { files, isOperation, methods, registry, restMethods, ruleOf, services } from './support/contract.ts';

const rules = restMethods.map((method) => ({
  method,
  name: `${method.parent.typeName}/${method.name}`,
  rule: ruleOf(method),
}));
const fields: DescField[] = files.flatMap((file) => file.messages.flatMap((message) => message.fields));
const nameOf = (field: DescField) => `${field.parent.typeName}.${field.name}`;

const WIDE: readonly ScalarType[] = [
  ScalarType.INT64,
  ScalarType.UINT64,
  ScalarType.SINT64,
  ScalarType.FIXED64,
  ScalarType.SFIXED64,
];

describe('the contracts, as the REST gateway needs them', () => {
  it('describe four services, what all of them serve, and their events', () => {
    expect(services.map((service) => service.typeName).sort()).to.deep.equal([
      'tracker.auth.v1.AuthService',
      'tracker.ds.v1.DsService',
      'tracker.expense.v1.ExpenseService',
      'tracker.operations.v1.DeadLetterService',
      'tracker.user.v1.UserService',
    ]);
  });

  it('are written in proto3', () => {
    const others = files.filter((file) => file.edition !== Edition.EDITION_PROTO3).map((file) => file.name);
    expect(others).to.deep.equal([]);
  });

  it('import nothing but each other and the HTTP annotations', () => {
    const foreign = files
      .flatMap((file) => file.proto.dependency)
      .filter((path) => !path.startsWith('tracker/') && path !== 'google/api/annotations.proto');
    expect(foreign).to.deep.equal([]);
  });

  it('have no field with explicit presence: the parser refuses the whole file', () => {
    expect(fields.filter((field) => field.proto.proto3Optional).map(nameOf)).to.deep.equal([]);
  });

  it('have no field options: they turn empty values into wrong ones', () => {
    // json_name is filled in by the compiler, so it is no sign of an option.
    expect(fields.filter((field) => field.proto.options !== undefined).map(nameOf)).to.deep.equal([]);
  });

  it('have no oneof: it adds a key of its own to the JSON', () => {
    expect(fields.filter((field) => field.oneof !== undefined).map(nameOf)).to.deep.equal([]);
  });

  it('have no 64-bit integers: they lose digits', () => {
    const wide = fields.filter((field) => field.scalar !== undefined && WIDE.includes(field.scalar));
    expect(wide.map(nameOf)).to.deep.equal([]);
  });

  it('have no bytes: they are not base64 there', () => {
    expect(fields.filter((field) => field.scalar === ScalarType.BYTES).map(nameOf)).to.deep.equal([]);
  });

  it('use no well-known types: their JSON form differs', () => {
    const wellKnown = fields.filter((field) => field.message?.typeName.startsWith('google.protobuf.'));
    expect(wellKnown.map(nameOf)).to.deep.equal([]);
  });

  it('name every message once across the files of one gateway', () => {
    const names = files.flatMap((file) => file.messages.map((message) => message.name));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
  });

  it('bind every method once, by verbs and options that the gateway knows', () => {
    expect(rules.filter(({ rule }) => rule === undefined).map(({ name }) => name)).to.deep.equal([]);
    expect(
      rules.flatMap(({ name, rule }) => rule?.unsupported.map((what) => `${name}: ${what}`)),
    ).to.deep.equal([]);
  });

  it('bind nothing that is for whoever operates the mesh', () => {
    const operations = methods.filter(isOperation);
    expect(operations.length).to.be.greaterThan(0);
    expect(operations.filter(ruleOf).map(({ name }) => name)).to.deep.equal([]);
  });

  it('put every path under its service and version', () => {
    const astray = rules.filter(({ method, rule }) => {
      const [, service, version] = method.parent.typeName.split('.');
      return !rule?.path.startsWith(`/${service}/${version}/`);
    });
    expect(astray.map(({ name }) => name)).to.deep.equal([]);
  });

  it('take the whole body where there is one, and none where the verb has none', () => {
    const wrong = rules.filter(
      ({ rule }) => rule?.body !== (rule?.verb === 'get' || rule?.verb === 'delete' ? '' : '*'),
    );
    expect(wrong.map(({ name }) => name)).to.deep.equal([]);
  });

  it('have plain path variables that are string fields of the request', () => {
    const wrong = rules.flatMap(({ method, name, rule }) =>
      (rule?.variables ?? [])
        .filter(
          (variable) =>
            method.input.fields.find((field) => field.name === variable)?.scalar !== ScalarType.STRING,
        )
        .map((variable) => `${name}: ${variable}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('have only single scalars and enums in queries', () => {
    const wrong = rules
      .filter(({ rule }) => rule?.body === '')
      .flatMap(({ method, name }) =>
        method.input.fields
          .filter((field) => field.fieldKind !== 'scalar' && field.fieldKind !== 'enum')
          .map((field) => `${name}: ${field.name}`),
      );
    expect(wrong).to.deep.equal([]);
  });

  it('declare a literal path before a variable one that would swallow it', () => {
    const swallowed = services.flatMap((service) => {
      const bound = rules.filter(({ method }) => method.parent === service);
      return bound.flatMap((later, at) =>
        bound
          .slice(0, at)
          .filter(
            (earlier) =>
              earlier.rule?.verb === later.rule?.verb && matches(earlier.rule?.path, later.rule?.path),
          )
          .map((earlier) => `${later.name} behind ${earlier.name}`),
      );
    });
    expect(swallowed).to.deep.equal([]);
  });

  it('have a topic in the local stack for every event, and none besides but the dead letter', () => {
    const events = files
      .filter((file) => file.proto.package === 'tracker.events.v1')
      .flatMap((file) => file.messages);
    const wanted = [...events.map((event) => topicOf(event.typeName)), 'tracker.dead-letter.v1'];
    expect(topics.map((topic) => topic.name).sort()).to.deep.equal(wanted.sort());
  });

  it('key every event by its user', () => {
    const events = files
      .filter((file) => file.proto.package === 'tracker.events.v1')
      .flatMap((file) => file.messages);
    const keyless = events.filter((event) => !event.fields.some((field) => field.name === 'user_id'));
    expect(keyless.map((event) => event.typeName)).to.deep.equal([]);
    expect(registry.getMessage('tracker.events.v1.UserRegistered')).to.not.equal(undefined);
  });
});

/** Whether the gateway, trying `template` first, would take a request that is meant for `other`. */
function matches(template = '', other = ''): boolean {
  const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
  return pattern.test(other.replace(/\{[^}]+\}/g, 'x'));
}
