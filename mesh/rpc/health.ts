import {
  type Server,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
  status,
} from '@grpc/grpc-js';

const asIs = (bytes: Buffer) => bytes;
const SERVING = Buffer.from([0x08, 0x01]);
const NOT_SERVING = Buffer.from([0x08, 0x02]);
const method = {
  requestSerialize: asIs,
  requestDeserialize: asIs,
  responseSerialize: asIs,
  responseDeserialize: asIs,
  requestStream: false,
};

/** grpc.health.v1 for the server as a whole; other names are NOT_FOUND. */
export function addHealth(server: Server) {
  let now = NOT_SERVING;
  const watching = new Set<ServerWritableStream<Buffer, Buffer>>();
  server.addService(
    {
      check: { ...method, path: '/grpc.health.v1.Health/Check', responseStream: false },
      watch: { ...method, path: '/grpc.health.v1.Health/Watch', responseStream: true },
    },
    {
      check: ({ request }: ServerUnaryCall<Buffer, Buffer>, callback: sendUnaryData<Buffer>) =>
        request.length === 0
          ? callback(null, now)
          : callback({ code: status.NOT_FOUND, details: 'service: not known' }),
      watch: (call: ServerWritableStream<Buffer, Buffer>) => {
        watching.add(call);
        call.on('cancelled', () => watching.delete(call));
        call.write(now);
      },
    },
  );
  return {
    set(serving: boolean) {
      now = serving ? SERVING : NOT_SERVING;
      for (const call of watching) call.write(now);
    },
  };
}
