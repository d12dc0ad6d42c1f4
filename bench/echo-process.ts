import { type handleUnaryCall, Server, ServerCredentials } from '@grpc/grpc-js';
import type { UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { echoMethod } from './echo.ts';

// A server as grpc-js has it, in a process of its own: what WhoAmI is measured against.
const server = new Server();
const echo: handleUnaryCall<UserRegistered, UserRegistered> = (call, callback) =>
  callback(null, call.request);
server.addService({ echo: echoMethod }, { echo });
server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.send?.(`127.0.0.1:${port}`);
});
process.once('disconnect', () => process.exit());
