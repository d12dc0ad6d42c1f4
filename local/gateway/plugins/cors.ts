import type { ConfigOf } from '../config.ts';
import type { Exchange, Plugin, Reply } from '../exchange.ts';

/** Answers preflight requests, and tells browsers whose pages may read the answers. */
export function cors(config: ConfigOf<'cors'>): Plugin {
  const { origins, methods, headers, exposed_headers, max_age } = config;

  const allow = ({ request }: Exchange, reply: Reply) => {
    if (origins.length === 1 && origins[0] === '*') {
      reply.headers['access-control-allow-origin'] = '*';
      return;
    }
    delete reply.headers['access-control-allow-origin'];
    reply.headers.vary = 'Origin';
    // A single origin is told to everybody: it is for the browser to compare.
    const allowed = origins.length === 1 ? origins[0] : matching(request.headers.origin);
    if (allowed !== undefined) reply.headers['access-control-allow-origin'] = allowed;
  };
  const matching = (origin: string | undefined) =>
    origins.includes('*') ? '*' : origins.find((one) => origin !== undefined && bare(one) === bare(origin));

  const isPreflight = ({ verb, request }: Exchange) =>
    verb === 'options' &&
    Boolean(request.headers.origin) &&
    request.headers['access-control-request-method'] !== undefined;

  return {
    access(exchange) {
      if (!isPreflight(exchange)) return undefined;
      const reply: Reply = { status: 200, headers: {}, body: '' };
      allow(exchange, reply);
      reply.headers['access-control-allow-headers'] = headers.join(',');
      reply.headers['access-control-allow-methods'] = methods.join(',');
      reply.headers['access-control-max-age'] = String(max_age);
      return reply;
    },
    answer(exchange, reply) {
      if (isPreflight(exchange) && exchange.route) return;
      allow(exchange, reply);
      reply.headers['access-control-expose-headers'] = exposed_headers.join(',');
    },
  };
}

/** An origin without the port that its scheme implies. */
const bare = (origin: string) => origin.replace(/^(http:.*):80$|^(https:.*):443$/, '$1$2');
