import { Kafka, logLevel, Partitioners, type Producer } from 'kafkajs';
import type { Log } from '#mesh/log.ts';

/** A Kafka client whose own log lines go to `log`, without the payloads it likes to print. */
export function connectKafka(clientId: string, brokers: string[], log: Log): Kafka {
  return new Kafka({
    clientId,
    brokers,
    connectionTimeout: 3000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, maxRetryTime: 5000, retries: 8 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => {
      const line = { reason: entry.log.message, ...(entry.log.groupId ? { group: entry.log.groupId } : {}) };
      if (entry.level <= logLevel.ERROR) log.warn('kafka', line);
      else log.debug('kafka', line);
    },
  });
}

/** A producer for the relay, which tries again itself. Not idempotent: the inbox of every consumer drops repeats. */
export function createProducer(kafka: Kafka): Producer {
  return kafka.producer({
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
    retry: { initialRetryTime: 100, retries: 3 },
  });
}
