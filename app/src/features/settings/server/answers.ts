const PATIENCE_MS = 8000;

/** Whether a gateway of ours answers at this address: it shows the keys that verify its tokens. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/auth/v1/keys`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const said: unknown = await response.json();
    return response.ok && Array.isArray((said as { keys?: unknown }).keys);
  } catch {
    return false;
  }
}
