import type { IncomingMessage } from 'node:http';
import type { Route } from './router.ts';
import type { Binding } from './transcode/bindings.ts';

/** A request on its way through the plugins. */
export interface Exchange {
  readonly request: IncomingMessage;
  /** Milliseconds since the process began. */
  readonly startedAt: number;
  /** In lower case. */
  readonly verb: string;
  /** Normalised, one character a byte. */
  readonly path: string;
  readonly query: string;
  readonly address: string;
  /** Undefined where no route matched. */
  readonly route: Route | undefined;
  /** Throws a `Refusal` for a request that does not get as far as to a route. */
  check(): void;
  /** Reads the body; rejects with a `Refusal` when it is too large or does not come. */
  body(): Promise<Buffer>;
  /** Calls back when the client goes away before it is answered; the function given back ends that. */
  whenAbandoned(listener: () => void): () => void;
  /** Headers that plugins set on the way to the service, or take away; they replace the client's. */
  readonly towardsService: Record<string, string | undefined>;
  /** Headers that plugins set on the answer, whoever gives it. */
  readonly towardsClient: Record<string, string>;
  /** What the request is to the service, once it was transcoded. */
  call?: { binding: Binding; message: Uint8Array };
}

/** An answer before it is sent. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** The service's gRPC status, where it came with the headers: it then stands in the HTTP headers. */
  grpc?: { status: number; message: string | undefined };
  /** The gRPC status and metadata that came after the message: they then stand in the HTTP trailers. */
  late?: Record<string, string>;
}

/** What a plugin does, in the phases that Kong has for it. */
export interface Plugin {
  /** On the way in, highest priority first; an answer ends the request there. */
  access?(exchange: Exchange): Reply | undefined | Promise<Reply | undefined>;
  /** On the way out, in the same order, whoever answered. */
  answer?(exchange: Exchange, reply: Reply): void;
  /** When the answer has been sent. */
  log?(exchange: Exchange, reply: Reply): void;
}

/** A request that the gateway itself does not take further. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The answer that Kong gives where it ends a request itself. */
export function refusal(status: number, message: string, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ message }),
  };
}
