import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { isCallError } from '#mesh/rpc/call.ts';

/** Expects a call to be refused with `code`; returns what it said. */
export async function refused(call: Promise<unknown>, code: status): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (!isCallError(error)) throw error;
    expect(status[error.code]).to.equal(status[code]);
    return error.details;
  }
  throw new Error(`was answered, but should have been refused with ${status[code]}`);
}
