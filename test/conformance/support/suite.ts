import { type GatewayUnderTest, gateway } from './gateway.ts';

/** What cases may need beside a gateway, and what to do where it is not there. */
const NEEDS = {
  probe: 'the gateway has no routes for the probe (make kong-config PROBE=1 prints them)',
  signingKey: 'SIGNING_KEYS_DIR does not hold the key that this gateway lets in',
} as const;
type Need = keyof typeof NEEDS;

const leftOut = new Map<Need, number>();
/** Long enough to wait for the next minute where the gateway counts too many calls. */
const PATIENCE_MS = 100_000;

/** Cases about one topic. Those whose needs are not met are left out, counted and told of. */
export function cases(topic: string, needs: readonly Need[], define: () => void): void {
  describe(`gateway: ${topic}`, function () {
    this.timeout(PATIENCE_MS);
    before(async function () {
      const under: GatewayUnderTest = await gateway();
      const missing = needs.find((need) => under[need] === undefined);
      if (missing === undefined) return;
      leftOut.set(missing, (leftOut.get(missing) ?? 0) + (this.test?.parent?.total() ?? 0));
      this.skip();
    });
    define();
  });
}

/** Says which cases were left out, and why. */
export function tellWhatWasLeftOut(): void {
  for (const [need, count] of leftOut) console.log(`  ${count} gateway cases left out: ${NEEDS[need]}`);
}
