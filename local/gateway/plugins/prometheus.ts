import { Counter, Histogram, Registry } from 'prom-client';
import type { Plugin } from '../exchange.ts';

/** What Kong's plugin counts, under its names. */
export interface Metrics {
  plugin: Plugin;
  /** The metrics in Prometheus' text format. */
  text(): Promise<string>;
}

const MILLISECONDS = [1, 2, 5, 7, 10, 15, 20, 30, 50, 75, 100, 200, 500, 750, 1000, 3000, 6000];

/** Requests by service, route and status, and how long they took. */
export function prometheus(): Metrics {
  const registry = new Registry();
  const requests = new Counter({
    name: 'kong_http_requests_total',
    help: 'HTTP status codes per consumer/service/route in Kong',
    labelNames: ['service', 'route', 'code'],
    registers: [registry],
  });
  const latency = new Histogram({
    name: 'kong_request_latency_ms',
    help: 'Total latency incurred during requests for each service/route in Kong',
    labelNames: ['service', 'route'],
    buckets: MILLISECONDS,
    registers: [registry],
  });
  // Looking a series up by its labels costs more than counting in it.
  const counters = new Map<string, Counter.Internal>();
  const histograms = new Map<string, Histogram.Internal<string>>();
  return {
    text: () => registry.metrics(),
    plugin: {
      log({ route, startedAt }, { status }) {
        if (!route) return;
        const labels = [route.service.name, route.name];
        const code = String(status);
        const counter = counters.get(route.name + code) ?? requests.labels(...labels, code);
        const histogram = histograms.get(route.name) ?? latency.labels(...labels);
        counters.set(route.name + code, counter);
        histograms.set(route.name, histogram);
        counter.inc();
        histogram.observe(performance.now() - startedAt);
      },
    },
  };
}
