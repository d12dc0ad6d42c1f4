import { connect } from 'node:net';
import { type ISocketFactory, Kafka, logLevel, Partitioners, type Producer } from 'kafkajs';
import type { Log } from '#mesh/log.ts';

const KEEP_ALIVE_MS = 60_000;

/** A Kafka client whose own log lines go to `log`, without the payloads it likes to print. */
export function connectKafka(clientId: string, brokers: string[], log: Log): Kafka {
  return new Kafka({
    clientId,
    brokers,
    socketFactory: openSocket,
    connectionTimeout: 3000,
    requestTimeout: 10_000,
    // A broker that is back is found within a second; one that is away costs an attempt a second.
    retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 14 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => {
      const line = { reason: entry.log.message, ...(entry.log.groupId ? { group: entry.log.groupId } : {}) };
      if (entry.level <= logLevel.ERROR) log.warn('kafka', line);
      else log.debug('kafka', line);
    },
  });
}

/** A connection of kafkajs, which leaves one that has ended again with every attempt to reach its broker. */
export const openSocket: ISocketFactory = ({ host, port, onConnect }) => {
  const socket = connect({ host, port }, onConnect);
  socket.setKeepAlive(true, KEEP_ALIVE_MS);
  // Node would note each time, for when it connects, and warn of a leak.
  socket.once('close', () => {
    socket.unref = () => socket;
  });
  return socket;
};

/** A producer for the relay, which tries again itself. Not idempotent: the inbox of every consumer drops repeats. */
export function createProducer(kafka: Kafka): Producer {
  return kafka.producer({
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
    retry: { initialRetryTime: 100, retries: 3 },
  });
}
