/** What a command for one user needs: the gateway's URL and the user's token. */
export interface AsUser {
  url: string;
  token: string;
}

/** Runs a command as the user of TOKEN at URL; what goes wrong is one line, and exit code 1. */
export async function asUser(command: (user: AsUser) => Promise<void>): Promise<void> {
  try {
    const { URL: url = 'http://127.0.0.1:8000', TOKEN: token = '' } = process.env;
    if (token === '') throw new Error('TOKEN: is required, an access token as LogIn returns it');
    await command({ url, token });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
