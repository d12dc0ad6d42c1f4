import { randomUUID } from 'node:crypto';
import type { ConfigOf } from '../config.ts';
import type { Exchange, Plugin } from '../exchange.ts';

/** Gives every request an id, the client's own where it sent one, and tells it to service and client. */
export function correlationId({ header_name }: ConfigOf<'correlation-id'>): Plugin {
  const header = header_name.toLowerCase();
  const own = ({ request, towardsService }: Exchange) => {
    const given = request.headers[header]?.toString();
    // Sent twice, the first one counts.
    return (given?.includes(',') ? request.headersDistinct[header]?.[0] : given) || towardsService[header];
  };
  return {
    access(exchange) {
      if (!own(exchange)) exchange.towardsService[header] = randomUUID();
      return undefined;
    },
    answer(exchange, reply) {
      reply.headers[header] = own(exchange) ?? randomUUID();
    },
  };
}
