type Json = Record<string, unknown>;

/**
 * The description with requests that name every field and leave no list empty: services take most of them, where
 * they refuse most of what the description allows.
 */
export function narrowed(description: Json): Json {
  const copy = structuredClone(description) as { components: { schemas: Record<string, Json> } };
  const { schemas } = copy.components;
  for (const schema of Object.values(schemas)) {
    if (!isRequest(schema)) continue;
    const properties = schema.properties as Record<string, Json>;
    schema.required = Object.keys(properties);
    schema.additionalProperties = false;
    for (const [name, property] of Object.entries(properties)) {
      const { enum: values } = schemas[String(property.$ref).split('/').pop() ?? ''] ?? {};
      if (Array.isArray(values)) properties[name] = { type: 'string', enum: values.slice(1) };
      if (property.type === 'array') Object.assign(property, { minItems: 1, maxItems: 3 });
    }
  }
  return copy;
}

/** Answers hold exactly what the contract names; requests may hold more. */
const isRequest = ({ type, additionalProperties }: Json) =>
  type === 'object' && additionalProperties !== false;
