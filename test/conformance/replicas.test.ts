import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { eventually } from '../support/mesh.ts';
import { gateway, type ProbeReplicas } from './support/gateway.ts';
import { accepted, send, sendOnce } from './support/http.ts';
import { head, openLine } from './support/socket.ts';
import { cases } from './support/suite.ts';

cases('replicas and patience', ['probe'], () => {
  let probe: ProbeReplicas;
  before(async () => {
    const under = await gateway();
    if (under.probe) probe = under.probe;
  });
  const paired = '/probe/v1/paired/';
  const replicas = async (calls: number) => {
    const seen = new Set<unknown>();
    for (let nth = 0; nth < calls; nth++)
      seen.add(accepted(await sendOnce({ path: `${paired}echo` })).replica);
    return seen.size;
  };

  it('calls go to all replicas, none is lost when one dies between calls, and it is back when it is', async () => {
    expect(await replicas(6)).to.equal(1);
    for (let life = 0; life < 2; life++) {
      const second = await probe.startSecond();
      await eventually(async () => expect(await replicas(6)).to.equal(2));
      second.kill();
      expect(await replicas(20)).to.equal(1);
    }
  });

  it('a call that a replica had when it died is not sent to another one: 502', async () => {
    const second = await probe.startSecond();
    await eventually(async () => expect(await replicas(6)).to.equal(2));
    const name = randomUUID();
    const calls = Array.from({ length: 8 }, () =>
      sendOnce({ path: `${paired}wait?milliseconds=600&name=${name}` }),
    );
    await eventually(async () => expect(probe.asked(name) + second.asked(name)).to.equal(8));
    const lost = second.asked(name);
    second.kill();
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(lost).to.be.above(0);
    expect(statuses.filter((status) => status === 502)).to.have.length(lost);
    expect(statuses.filter((status) => status === 200)).to.have.length(8 - lost);
    expect(probe.asked(name)).to.equal(8 - lost);
  });

  it('a call that takes too long is given up and not sent again', async () => {
    const name = randomUUID();
    const answer = await sendOnce({ path: `/probe/v1/impatient/wait?milliseconds=3000&name=${name}` });
    expect(answer.status).to.equal(504);
    await eventually(async () => expect(probe.abandoned(name)).to.equal(1));
    expect(probe.asked(name)).to.equal(1);
  });

  it('a call whose client went away is given up', async () => {
    const name = randomUUID();
    const line = await openLine();
    line.write(head(`GET /probe/v1/wait?milliseconds=3000&name=${name}`));
    await eventually(async () => expect(probe.asked(name)).to.equal(1));
    line.destroy();
    await eventually(async () => expect(probe.abandoned(name)).to.equal(1));
  });

  it('calls that take long hold up no others', async () => {
    let done = 0;
    const slow = Array.from({ length: 50 }, async () => {
      accepted(await sendOnce({ path: '/probe/v1/wait?milliseconds=2000' }));
      done++;
    });
    await sleep(100);
    for (let nth = 0; nth < 10; nth++) accepted(await send({ path: '/auth/v1/keys' }));
    expect(done).to.equal(0);
    await Promise.all(slow);
  });
});
