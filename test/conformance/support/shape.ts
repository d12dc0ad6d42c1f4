import { type DescField, type DescMessage, ScalarType } from '@bufbuild/protobuf';
import { expect } from 'chai';

/** Expects exactly the fields of the contract, each of its kind; only a message that is not set may be absent. */
export function hasShapeOf(message: DescMessage, value: unknown, where = message.name): void {
  expect(value, where).to.be.an('object');
  const json = value as Record<string, unknown>;
  const known = message.fields.map((field) => field.name);
  const required = message.fields.filter((field) => field.fieldKind !== 'message').map((field) => field.name);
  expect(
    Object.keys(json).filter((name) => !known.includes(name)),
    `${where}: unknown`,
  ).to.deep.equal([]);
  expect(
    required.filter((name) => !(name in json)),
    `${where}: missing`,
  ).to.deep.equal([]);
  for (const field of message.fields) {
    if (field.name in json) hasKindOf(field, json[field.name], `${where}.${field.name}`);
  }
}

function hasKindOf(field: DescField, value: unknown, where: string): void {
  if (field.fieldKind === 'list') expect(value, where).to.be.an('array');
  for (const element of field.fieldKind === 'list' ? (value as unknown[]) : [value])
    isOneOf(field, element, where);
}

function isOneOf(field: DescField, value: unknown, where: string): void {
  if (field.message) hasShapeOf(field.message, value, where);
  else if (field.enum)
    expect(
      field.enum.values.map(({ name }) => name),
      where,
    ).to.include(value);
  else if (field.scalar === ScalarType.STRING) expect(value, where).to.be.a('string');
  else if (field.scalar === ScalarType.BOOL) expect(value, where).to.be.a('boolean');
  else expect(value, where).to.be.a('number');
}
