/** What holds for every operation, in Markdown. */
export const dialect = `
Bank messages and notes in, a clean ledger out. This is the JSON side of gRPC services: each operation is one of their
methods, and the contracts in \`proto/\` say what it promises.

- **Tokens.** Signing up and logging in answer an \`access_token\`; send it as \`Authorization: Bearer …\`. Operations
  without a lock need none.
- **Names** are in snake_case. What a request names and this document does not is ignored.
- **Answers** hold every field, empty ones too. Only an object that is not set is left out.
- **Empty is "not given"**: \`""\`, \`0\` and an \`…_UNSPECIFIED\` mean the same as leaving the field out.
- **Amounts** are exact decimal text, never numbers: \`{"currency_code": "EUR", "amount": "12.50"}\`.
- **Days** are \`YYYY-MM-DD\`; **instants** are RFC 3339 text, in answers always in UTC; **ids** are text.
- **Enumerations** go by name, both ways.
- **Lists** come in pages: send \`next_page_token\` as \`page_token\` until it is empty.
- **Errors** are \`{"code": …, "message": "…"}\` whoever refuses: \`code\` is the gRPC status, and the message begins
  with the name of the field at fault, \`messages[3].received_at: …\`.
- **Limits.** \`RateLimit-Limit\`, \`RateLimit-Remaining\` and \`RateLimit-Reset\` tell how many calls the minute has
  left; after that the answer is 429, and \`Retry-After\` says for how many seconds. A body may have 1 MiB.
- **\`x-request-id\`** comes with every answer, and is in the log lines of every service that took part. A request may
  bring its own.
`.trim();
