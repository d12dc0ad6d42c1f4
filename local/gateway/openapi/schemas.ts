import {
  type DescEnum,
  type DescField,
  type DescMessage,
  type DescMethod,
  ScalarType,
} from '@bufbuild/protobuf';
import { commentOf } from './comments.ts';
import { exampleIn } from './examples.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Requests may leave out any field and hold unknown ones; answers hold exactly the fields of the contract. */
export type Side = 'request' | 'response';

/** The kinds of field that the gateway carries. */
const SCALARS: Partial<Record<ScalarType, Json>> = {
  [ScalarType.STRING]: { type: 'string' },
  [ScalarType.BOOL]: { type: 'boolean' },
  [ScalarType.INT32]: { type: 'integer', format: 'int32', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  [ScalarType.UINT32]: { type: 'integer', minimum: 0, maximum: 2 ** 32 - 1 },
  [ScalarType.DOUBLE]: { type: 'number', format: 'double' },
};

/** JSON Schemas of the messages and enums that these methods speak of, gathered as they are asked for. */
export function createSchemas(methods: readonly DescMethod[]) {
  const answered = new Set<DescMessage>();
  for (const { output } of methods) gather(output, answered);
  const components: Record<string, Json> = {};
  const owners = new Map<string, string>();

  function refer(name: string, typeName: string, describe: () => Json): Json {
    const owner = owners.get(name);
    if (owner === undefined) {
      owners.set(name, typeName);
      components[name] = describe();
    } else if (owner !== typeName) throw new Error(`${owner} and ${typeName} are both called ${name}`);
    return { $ref: `#/components/schemas/${name}` };
  }

  /** A reference to the schema of a message; `without` are fields that stand elsewhere than in the body. */
  function message(desc: DescMessage, side: Side, without: readonly string[] = []): Json {
    const both = side === 'request' && answered.has(desc);
    return refer(both ? `${desc.name}Input` : desc.name, desc.typeName, () => {
      const fields = desc.fields.filter(({ name }) => !without.includes(name));
      const always = fields.filter(({ fieldKind }) => fieldKind !== 'message').map(({ name }) => name);
      return {
        type: 'object',
        ...described(desc),
        properties: Object.fromEntries(fields.map((one) => [one.name, field(one, side)])),
        ...(side === 'response' && always.length > 0 && { required: always }),
        ...(side === 'response' && { additionalProperties: false }),
      };
    });
  }

  function field(desc: DescField, side: Side): Json {
    const element = elementOf(desc, side);
    return {
      ...described(desc),
      ...(desc.fieldKind === 'list' ? { type: 'array', items: element } : element),
    };
  }

  function elementOf(desc: DescField, side: Side): Json {
    const kind = desc.fieldKind === 'list' ? desc.listKind : desc.fieldKind;
    if (kind === 'message' && desc.message) return message(desc.message, side);
    if (kind === 'enum' && desc.enum) return enumeration(desc.enum);
    const scalar = kind === 'scalar' && desc.scalar ? SCALARS[desc.scalar] : undefined;
    if (!scalar) throw new Error(`${desc.parent.typeName}.${desc.name}: the gateway knows no such field`);
    const example = desc.scalar === ScalarType.STRING ? exampleIn(commentOf(desc)) : undefined;
    return { ...scalar, ...(example !== undefined && { examples: [example] }) };
  }

  function enumeration(desc: DescEnum): Json {
    return refer(desc.name, desc.typeName, () => {
      const rows = desc.values.map((value) => {
        const comment = commentOf(value);
        return `- \`${value.name}\`${comment ? `: ${comment}` : ''}`;
      });
      const names = desc.values.map(({ name }) => name);
      const description = [commentOf(desc), rows.join('\n')].filter(Boolean).join('\n\n');
      // The zero value only says that nothing is given.
      return { type: 'string', description, enum: names, examples: names.slice(1, 2) };
    });
  }

  return { components, message, field };
}

export type Schemas = ReturnType<typeof createSchemas>;

/** `{ description }`, or nothing where the contract has no comment. */
export function described(desc: Parameters<typeof commentOf>[0]): Json {
  const description = commentOf(desc);
  return description === undefined ? {} : { description };
}

function gather(message: DescMessage, found: Set<DescMessage>): void {
  if (found.has(message)) return;
  found.add(message);
  for (const field of message.fields) if (field.message) gather(field.message, found);
}
