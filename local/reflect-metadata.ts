// @peculiar/x509 wires itself up by decorators whose container refuses to load without these three functions of the
// reflect-metadata proposal.

type Metadata = Map<PropertyKey, unknown>;

const all = new WeakMap<object, Metadata>();

function defineMetadata(key: PropertyKey, value: unknown, target: object): void {
  const own = all.get(target) ?? new Map();
  all.set(target, own.set(key, value));
}

const getOwnMetadata = (key: PropertyKey, target: object): unknown => all.get(target)?.get(key);

function getMetadata(key: PropertyKey, target: object | null): unknown {
  if (target === null) return undefined;
  return getOwnMetadata(key, target) ?? getMetadata(key, Object.getPrototypeOf(target));
}

Object.assign(Reflect, { defineMetadata, getOwnMetadata, getMetadata });
