import { createHash } from 'node:crypto';
import { StackError } from '../../errors.ts';
import type { ConfigOf } from '../config.ts';
import type { Plugin, Reply } from '../exchange.ts';

/** Of the Lua in kong.yml that this file does in its stead. */
const KNOWN = '0c12dedf7458ad615207c1f08c19c3a8733084ad2271e337dace822726f88737';

const CODES: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  409: 6,
  413: 8,
  429: 8,
  502: 14,
  503: 14,
  504: 4,
};

/** Makes `{"code": <gRPC status>, "message": "…"}` of every error; refuses to stand in for Lua that it does not know. */
export function postFunction(config: ConfigOf<'post-function'>): Plugin {
  const { rewrite, header_filter, body_filter } = config;
  const lua = [...rewrite, ...header_filter, ...body_filter].join('\0');
  const digest = createHash('sha256').update(lua).digest('hex');
  if (digest !== KNOWN) {
    throw new StackError(
      'kong.yml: the Lua of post-function was changed. Change local/gateway/plugins/post-function.ts as well, ' +
        `then its digest to ${digest}.`,
    );
  }
  return {
    access({ towardsService }) {
      towardsService.accept = 'application/json';
      return undefined;
    },
    answer(_exchange, reply) {
      const { status, grpc } = reply;
      if (status < 400 && (grpc?.status ?? 0) === 0) return;
      const code = grpc?.status ?? CODES[status] ?? 2;
      reply.headers['content-type'] = 'application/json';
      reply.body = JSON.stringify({ code, message: messageOf(reply) ?? 'the request could not be answered' });
    },
  };
}

function messageOf({ grpc, body }: Reply): string | undefined {
  if (grpc?.message !== undefined) return percentDecoded(grpc.message);
  let fields: unknown;
  try {
    fields = JSON.parse(body);
  } catch {
    return body.startsWith('<') ? undefined : /^[^\r\n]+/.exec(body)?.[0];
  }
  const { message, ...others } = fields as Record<string, unknown>;
  return [message, Object.values(others)[0]].find((one) => typeof one === 'string');
}

/** Percent escapes of UTF-8 bytes, as gRPC has them in messages. */
function percentDecoded(text: string): string {
  const bytes = text.replaceAll(/%([\da-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
