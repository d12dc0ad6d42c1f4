import { readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { type GatewaySettings, renderKong } from '../../../local/gateway/render.ts';

/** The ports of 127.0.0.1 that the gateway is told of: two replicas of the probe, and one where nothing listens. */
export interface ProbePorts {
  first: number;
  second: number;
  absent: number;
}

/** The ports that a gateway outside this process knows the probe by: PROBE_PORT and the two after it. */
export function probePorts(): ProbePorts {
  const first = Number(process.env.PROBE_PORT || 15059);
  return { first, second: first + 1, absent: first + 2 };
}

/** kong/kong.yml filled in, with the probe's services added to it where they are wanted. */
export async function kongConfig(settings: GatewaySettings, probe?: ProbePorts): Promise<string> {
  const own = renderKong(await readFile('kong/kong.yml', 'utf8'), settings);
  if (!probe) return own;
  const at = (...ports: number[]) => ports.map((port) => `127.0.0.1:${port}`);
  const { first, second, absent } = probe;
  const targets = { probe: at(first), probe_paired: at(first, second), probe_absent: at(absent) };
  const template = await readFile('test/conformance/probe/kong.yml', 'utf8');
  const [base, added] = [parse(own), parse(renderKong(template, { ...settings, targets }))];
  const merged = {
    ...base,
    services: [...base.services, ...added.services],
    upstreams: [...base.upstreams, ...added.upstreams],
  };
  return stringify(merged, { lineWidth: 0 });
}
