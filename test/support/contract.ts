import { readFileSync } from 'node:fs';
import type { DescMethod } from '@bufbuild/protobuf';
import { type HttpRule, httpRule, readContract } from '../../local/gateway/contract.ts';

/** Everything that proto/ describes, as the gateway and reflection see it. */
export const { registry, files, methods } = readContract(readFileSync('gen/tracker.binpb'));
export const services = files.flatMap((file) => file.services);

/** Services for whoever operates the mesh: with a certificate of the cli, and not through the gateway. */
const OPERATIONS = 'tracker.operations.v1';
export const isOperation = ({ parent }: Pick<DescMethod, 'parent'>): boolean =>
  parent.file.proto.package === OPERATIONS;

/** The methods that the gateway routes to. */
export const restMethods = methods.filter((method) => !isOperation(method));

/** How a method is reached over REST, or undefined where it is not. */
export const ruleOf = (method: DescMethod): HttpRule | undefined => httpRule(registry, method);
