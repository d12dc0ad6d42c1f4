import { defineConfig } from 'drizzle-kit';

// `make migration SERVICE=expense NAME=add_tags` writes the SQL that brings the schema to what schema.ts says.
const service = process.env.SERVICE ?? 'SERVICE-is-not-set';

export default defineConfig({
  dialect: 'mysql',
  schema: `./services/${service}/schema.ts`,
  out: `./services/${service}/migrations`,
});
