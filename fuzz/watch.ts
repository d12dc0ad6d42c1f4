import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Stack } from '../local/stack.ts';

const run = promisify(execFile);
const EVERY_MS = 1000;

/** What a process's memory did: resident MiB at both ends of the line fitted to what was seen after warm-up. */
export interface Memory {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Whether it did not grow by more than {@link GROWTH_MB}. */
  readonly flat: boolean;
}

/** What V8 may put aside at most, and a little more: a service that loses memory passes it, whatever it starts from. */
const GROWTH_MB = 48;
/** Of all samples, so many are warm-up: code is compiled, caches fill, the heap takes its size. */
const WARM_UP = 0.4;

/**
 * Looks for processes that ended: returns the names of those that no longer run, or run under another pid than at
 * first, as what crashed and was started again does.
 */
export function watchPids(children: Stack['children']): () => string[] {
  const first = children().map(({ name, pid }) => ({ name, pid }));
  return () => {
    const now = new Map(children().map(({ name, pid }) => [name, pid]));
    return first.filter(({ name, pid }) => now.get(name) !== pid).map(({ name }) => name);
  };
}

/** Reads the resident size of the stack's processes every second. */
export function watchMemory(names: readonly string[], children: Stack['children']) {
  const samples = new Map<string, number[]>(names.map((name) => [name, []]));
  const sample = async () => {
    for (const { name, pid } of children()) {
      const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
      const kib = Number(stdout);
      if (kib > 0) samples.get(name)?.push(kib / 1024);
    }
  };
  const timer = setInterval(() => void sample(), EVERY_MS);
  return {
    stop(): Memory[] {
      clearInterval(timer);
      return names.map((name) => describe(name, samples.get(name) ?? []));
    },
  };
}

function describe(name: string, all: readonly number[]): Memory {
  const { before, after } = fitted(all.slice(Math.floor(all.length * WARM_UP)));
  return { name, before: Math.round(before), after: Math.round(after), flat: !(after - before > GROWTH_MB) };
}

/** Both ends of the line of least squares through values at equal distances; 0 for none. */
export function fitted(values: readonly number[]): { before: number; after: number } {
  const count = values.length;
  if (count === 0) return { before: 0, after: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const middle = (count - 1) / 2;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = spread && values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  return { before: mean - slope * middle, after: mean + slope * middle };
}

/** A line of a service's log that says that something unforeseen happened. */
export interface Unforeseen {
  readonly service: string;
  readonly event: string;
  /** The request that it happened to, where one is named. */
  readonly request: string;
  readonly line: string;
}

const ERROR = 50;

/** What the services logged at the level of errors but of these events, and what they wrote that is no log line. */
export async function readLogs(
  logsDir: string,
  names: readonly string[],
  planted: ReadonlySet<string>,
): Promise<Unforeseen[]> {
  const found = names.map(async (service) => {
    const text = await readFile(join(logsDir, `${service}.log`), 'utf8');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => unforeseen(service, line, planted));
  });
  return (await Promise.all(found)).flat();
}

function unforeseen(service: string, line: string, planted: ReadonlySet<string>): Unforeseen[] {
  try {
    const { level, msg, request_id, event_id } = JSON.parse(line) as Record<string, unknown>;
    if (typeof level === 'number' && level < ERROR) return [];
    if (planted.has(String(event_id))) return [];
    return [{ service, event: String(msg), request: String(request_id ?? ''), line }];
  } catch {
    // The gateway says where it is; services write nothing but log lines.
    if (/^gateway: http:/.test(line)) return [];
    return [{ service, event: 'not a log line', request: '', line }];
  }
}
