import { forkModule } from '../child.ts';
import { compare } from '../compare.ts';
import { openEcho } from '../echo.ts';
import type { Measure } from '../measure.ts';

/** WhoAmI with an access token, through the mesh on both sides, over an echo through grpc-js alone on both sides. */
export const whoamiVsEcho: Measure = async (bench) => {
  const { auth, newUser } = bench.accounts;
  const { token } = await newUser();
  const server = await forkModule<string>(new URL('../echo-process.ts', import.meta.url));
  const bare = openEcho(server.ready);
  try {
    const ours = () => auth.whoAmI({}, { token });
    return [await compare({ key: 'whoami_vs_echo', baseline: bare.echo, ours }, bench)];
  } finally {
    bare.close();
    await server.stop();
  }
};
