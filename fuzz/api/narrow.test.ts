import { expect } from 'chai';
import { narrowed } from './narrow.ts';

const kind = { type: 'string', enum: ['UNSPECIFIED', 'SMS'] };
const described = {
  components: {
    schemas: {
      Request: {
        type: 'object',
        properties: { kind: { $ref: '#/components/schemas/Kind' }, texts: { type: 'array' } },
      },
      Answer: {
        type: 'object',
        properties: { kind: { $ref: '#/components/schemas/Kind' } },
        additionalProperties: false,
      },
      Kind: kind,
    },
  },
};

describe('a narrowed description', () => {
  const { schemas } = narrowed(described).components as typeof described.components;

  it('has requests that name every field, no zero value and no empty list', () => {
    expect(schemas.Request).to.deep.equal({
      type: 'object',
      properties: {
        kind: { type: 'string', enum: ['SMS'] },
        texts: { type: 'array', minItems: 1, maxItems: 3 },
      },
      required: ['kind', 'texts'],
      additionalProperties: false,
    });
  });

  it('has the same answers', () => {
    expect(schemas.Answer).to.deep.equal(described.components.schemas.Answer);
    expect(schemas.Kind).to.deep.equal(kind);
  });
});
