import { Client, credentials, type MethodDefinition } from '@grpc/grpc-js';
import { UserRegistered } from '#gen/tracker/events/v1/events.ts';

/** One unary method that answers with its request: a message of ten short strings, about as long as WhoAmI's. */
export const echoMethod: MethodDefinition<UserRegistered, UserRegistered> = {
  path: '/bench.Echo/Echo',
  requestStream: false,
  responseStream: false,
  requestSerialize: (message) => Buffer.from(UserRegistered.encode(message).finish()),
  requestDeserialize: (bytes) => UserRegistered.decode(bytes),
  responseSerialize: (message) => Buffer.from(UserRegistered.encode(message).finish()),
  responseDeserialize: (bytes) => UserRegistered.decode(bytes),
};

const echoMessage: UserRegistered = {
  userId: '019a9e5c-7d20-7cc4-b1f5-3f0f5a4c8d11',
  username: 'bench-019a9e5c',
  email: 'bench@example.com',
  firstName: 'Bench',
  lastName: 'Mark',
  phoneNumber: '+491701234567',
  homeCurrency: 'EUR',
  timezone: 'Europe/Berlin',
  locale: 'de-DE',
  registeredAt: '2026-11-20T10:00:00.000Z',
};

/** A client as grpc-js has it: no option, deadline or metadata. */
export function openEcho(address: string) {
  const client = new Client(address, credentials.createInsecure());
  const { path, requestSerialize, responseDeserialize } = echoMethod;
  return {
    echo: () =>
      new Promise<UserRegistered | undefined>((resolve, reject) => {
        client.makeUnaryRequest(path, requestSerialize, responseDeserialize, echoMessage, (error, message) =>
          error ? reject(error) : resolve(message),
        );
      }),
    close: () => client.close(),
  };
}
