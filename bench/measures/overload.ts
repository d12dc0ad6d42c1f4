import { status } from '@grpc/grpc-js';
import { ExpenseServiceService, ListExpensesRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { pageToken } from '#mesh/rpc/page.ts';
import { createBalancer } from '../../local/gateway/upstream.ts';
import { alternate } from '../compare.ts';
import { partCores } from '../cores.ts';
import { PAGE_SIZE } from '../ledger.ts';
import { perS, perSecond, quantile, warmUp } from '../load.ts';
import type { Bench, Measure } from '../measure.ts';
import { offer } from '../open-loop.ts';

const TIMES = 3;
/** Twice as many as the service has connections to the database. */
const SATURATING = 32;
const SPAN = { ms: 13_000, settleMs: 3000 };
/** As long as clients of the mesh wait: what would be answered later is no good. */
const PATIENCE_MS = 3000;

/**
 * Pages of 50 that are read while three times as many are asked for as can be read, over those that are read when
 * there are just enough readers to keep the service busy. The readers have a core of their own, so that it is the
 * service's refusing that is measured and not what it takes to ask three times as often.
 */
export const goodputAt3x: Measure = async (bench) => {
  const reader = await openReader(bench);
  bench.say('goodput_at_3x: warming up');
  const shed: number[] = [];
  let peak = 0;
  const shareCores = partCores(bench.stack.processes.map(({ pid }) => pid));
  try {
    await warmUp(reader.read);
    const measured = await alternate(
      {
        label: 'goodput_at_3x',
        async baseline() {
          peak = await goodOf(reader.read);
          return peak;
        },
        async ours() {
          const { good, failed } = await offer(reader.read, { perS: peak * TIMES, ...SPAN });
          shed.push(failed[status.RESOURCE_EXHAUSTED] ?? 0);
          return good;
        },
        show: perS,
      },
      bench,
    );
    const cores = shareCores ? 'the client has a core of its own' : 'client and service share the cores';
    const detail = `${measured.detail}; ${perS(quantile(shed, 0.5))} refused; ${cores}`;
    return [{ key: 'goodput_at_3x', ...measured, detail }];
  } finally {
    shareCores?.();
    reader.close();
  }
};

/** Good answers a second to as many readers as keep the service busy; the last overload may still make it refuse some. */
async function goodOf(read: () => Promise<unknown>): Promise<number> {
  let [good, made] = [0, 0];
  const one = () => {
    made++;
    return read().then(
      () => good++,
      () => {},
    );
  };
  const rate = await perSecond(one, { inFlight: SATURATING, ms: SPAN.ms - SPAN.settleMs });
  return (rate * good) / made;
}

/** Reads pages as bytes, over a connection such as the gateway's. */
async function openReader({ stack, ledger }: Bench) {
  const { owner, nextPosition } = await ledger();
  const { path } = ExpenseServiceService.listExpenses;
  const balancer = createBalancer({
    targets: [stack.addresses.expense ?? ''],
    tls: { ...readCertificates(stack.gateway.certificates), servername: 'expense' },
    retries: 0,
    connectMs: PATIENCE_MS,
    readMs: PATIENCE_MS,
    maxBytes: 1024 * 1024,
  });
  const headers = {
    ':method': 'POST',
    'content-type': 'application/grpc',
    te: 'trailers',
    authorization: `Bearer ${owner.token}`,
    'grpc-timeout': `${PATIENCE_MS}m`,
  };
  const request = () => {
    const fields = { pageSize: PAGE_SIZE, pageToken: pageToken(nextPosition()) };
    return ListExpensesRequest.encode(ListExpensesRequest.fromPartial(fields)).finish();
  };
  return {
    /** Rejects with the status. */
    async read() {
      const { early, late } = await balancer.call(path, headers, request(), () => () => {});
      const code = early?.status ?? Number(late?.['grpc-status']);
      if (code !== status.OK) throw code;
    },
    close: () => balancer.close(),
  };
}
