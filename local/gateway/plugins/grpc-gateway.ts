import type { ConfigOf } from '../config.ts';
import type { Contract } from '../contract.ts';
import type { Plugin } from '../exchange.ts';
import { httpStatus } from '../grpc-status.ts';
import { bindingsOf, matchPath, TranscodeError, toMessage } from '../transcode/bindings.ts';
import { EncodeError } from '../transcode/request.ts';

/** Makes gRPC calls of JSON requests, by the annotations of one .proto file. */
export function grpcGateway({ proto }: ConfigOf<'grpc-gateway'>, contract: Contract): Plugin {
  const bindings = bindingsOf(contract, proto);
  return {
    async access(exchange) {
      exchange.towardsClient['access-control-allow-origin'] = '*';
      if (exchange.verb === 'options') return { status: 200, headers: PREFLIGHT, body: 'OK' };
      const { verb, path, query } = exchange;
      try {
        const match = matchPath(bindings, verb, path);
        exchange.call = { binding: match.binding, message: toMessage(match, query, await exchange.body()) };
        return undefined;
      } catch (error) {
        if (error instanceof TranscodeError || error instanceof EncodeError) {
          return { status: 400, headers: {}, body: error.message };
        }
        throw error;
      }
    },
    answer({ verb, call }, reply) {
      if (verb === 'options') return;
      if (call) reply.headers['content-type'] = 'application/json';
      if (!reply.grpc) return;
      reply.status = httpStatus(reply.grpc.status);
    },
  };
}

const PREFLIGHT = {
  'content-type': 'application/json',
  'access-control-allow-methods': 'GET,POST,PATCH,DELETE',
  'access-control-allow-headers': 'content-type',
};
