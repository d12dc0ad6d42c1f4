import { Client, Metadata, status } from '@grpc/grpc-js';
import { ExpenseServiceService, ListExpensesRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { pageToken } from '#mesh/rpc/page.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import { alternate } from '../compare.ts';
import { PAGE_SIZE } from '../ledger.ts';
import { perS, perSecond, quantile, warmUp } from '../load.ts';
import type { Bench, Measure } from '../measure.ts';
import { offer } from '../open-loop.ts';

const TIMES = 3;
/** Twice as many as the service has connections to the database. */
const SATURATING = 32;
const SPAN = { ms: 6000, settleMs: 3000 };
/** As long as clients of the mesh wait: what would be answered later is no good. */
const PATIENCE_MS = 3000;

/**
 * Pages of 50 that are read while three times as many are asked for as can be read, over those that are read when
 * there are just enough readers to keep the service busy.
 */
export const goodputAt3x: Measure = async (bench) => {
  const reader = await openReader(bench);
  bench.say('goodput_at_3x: warming up');
  const shed: number[] = [];
  let peak = 0;
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
    const detail = `${measured.detail}; ${perS(quantile(shed, 0.5))} refused; client and service share the cores`;
    return [{ key: 'goodput_at_3x', ...measured, detail }];
  } finally {
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

/** Reads pages as bytes: clients have machines of their own, so that this one should take as little of ours as it can. */
async function openReader({ stack, ledger }: Bench) {
  const { owner, nextPosition } = await ledger();
  const { path } = ExpenseServiceService.listExpenses;
  const client = new Client(
    stack.addresses.expense ?? '',
    channelCredentials(readCertificates(stack.gateway.certificates)),
    { 'grpc.ssl_target_name_override': 'expense' },
  );
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${owner.token}`);
  const asIs = (bytes: Buffer) => bytes;
  const request = () => {
    const fields = { pageSize: PAGE_SIZE, pageToken: pageToken(nextPosition()) };
    return Buffer.from(ListExpensesRequest.encode(ListExpensesRequest.fromPartial(fields)).finish());
  };
  return {
    /** Rejects with the status. */
    read: () =>
      new Promise<unknown>((resolve, reject) => {
        const options = { deadline: Date.now() + PATIENCE_MS };
        client.makeUnaryRequest(path, asIs, asIs, request(), metadata, options, (error, page) =>
          error ? reject(error.code) : resolve(page),
        );
      }),
    close: () => client.close(),
  };
}
