import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A mail as the server took it. */
interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Header and body, lines ended by \n. */
  readonly raw: string;
}

/** A mail server that keeps what it takes; `onRecipient` may refuse, e.g. with "550 no such mailbox". */
export async function startSmtpServer({
  port = 0,
  onRecipient = (_address: string): string => '250 ok',
} = {}) {
  const taken: TakenMail[] = [];
  const sockets = new Set<Socket>();

  async function talk(socket: Socket): Promise<void> {
    const say = (line: string) => socket.write(`${line}\r\n`);
    const angled = (line: string) => /<(.*)>/.exec(line)?.[1] ?? '';
    let from = '';
    let to: string[] = [];
    let body: string[] | undefined;
    say('220 test');
    for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
      const verb = line.slice(0, 4).toUpperCase();
      if (body && line === '.') {
        taken.push({ from, to, raw: body.join('\n') });
        body = undefined;
        to = [];
        say('250 taken');
      } else if (body) body.push(line.replace(/^\./, ''));
      else if (verb === 'MAIL') {
        from = angled(line);
        say('250 ok');
      } else if (verb === 'RCPT') {
        const answer = onRecipient(angled(line));
        if (answer.startsWith('2')) to.push(angled(line));
        say(answer);
      } else if (verb === 'DATA') {
        body = [];
        say('354 go on');
      } else if (verb === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    }
  }

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    void talk(socket).catch(() => {});
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: listening } = server.address() as AddressInfo;
  return {
    port: listening,
    url: `smtp://127.0.0.1:${listening}`,
    taken,
    async stop(): Promise<void> {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

export type SmtpServer = Awaited<ReturnType<typeof startSmtpServer>>;
