import { readFileSync } from 'node:fs';
import type { DescMethod } from '@bufbuild/protobuf';
import { type HttpRule, httpRule, readContract } from '../../local/gateway/contract.ts';

/** Everything that proto/ describes, as the gateway and reflection see it. */
export const { registry, files, methods } = readContract(readFileSync('gen/tracker.binpb'));
export const services = files.flatMap((file) => file.services);

/** How a method is reached over REST, or undefined where it is not. */
export const ruleOf = (method: DescMethod): HttpRule | undefined => httpRule(registry, method);
