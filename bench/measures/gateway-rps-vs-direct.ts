import { compare } from '../compare.ts';
import type { Measure } from '../measure.ts';
import { openRest } from '../rest.ts';

/** WhoAmI as JSON through the gateway, over the same as gRPC to the service itself. */
export const gatewayRpsVsDirect: Measure = async (bench) => {
  const { auth, newUser } = bench.accounts;
  const { token } = await newUser();
  const rest = openRest(bench.stack.gateway.url, token);
  const baseline = () => auth.whoAmI({}, { token });
  const ours = () => rest.get('/auth/v1/whoami');
  const note = 'client (node:http or grpc-js, decoding included), gateway and auth share the cores';
  try {
    return [await compare({ key: 'gateway_rps_vs_direct', baseline, ours, note }, bench)];
  } finally {
    rest.close();
  }
};
