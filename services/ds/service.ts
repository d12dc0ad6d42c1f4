import * as z from 'zod';
import {
  DsServiceService,
  MessageKind,
  MessageStatus,
  type ReadingSettings,
  Verdict,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { type ExportedList, exportPage } from '#mesh/export.ts';
import type { AccessRules } from '#mesh/rpc/access.ts';
import { bind } from '#mesh/rpc/handle.ts';
import { pageSize, readIdToken, toPage } from '#mesh/rpc/page.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { createIntake, type IntakeOptions, MessageMissing, toMessage } from './intake.ts';
import { learningHandlers } from './learning/handlers.ts';
import { replayHandlers } from './replay/handlers.ts';
import { settingsHandlers } from './settings/handlers.ts';

const MAX_MESSAGES = 100;
const MAX_TEXT_BYTES = 4096;
// A page of the longest messages with all their evidence still fits into one reply.
const MAX_PAGE = 100;

/** Days up to a year from then are read in the user's zone, and each has to be one that the calendar has. */
const isReadable = (instant: string) => instant === '' || (instant >= '1902' && instant < '9998');
const previewed = z.object({
  clientMessageId: field.textOrEmpty(128),
  sender: field.textOrEmpty(100),
  text: z
    .string()
    .refine((text) => text.trim() !== '', 'is required')
    .refine((text) => Buffer.byteLength(text) <= MAX_TEXT_BYTES, `must have at most ${MAX_TEXT_BYTES} bytes`),
  receivedAt: field.instantOrEmpty
    .refine(isReadable, 'must lie in the years 1902 to 9997')
    .transform((instant) => (instant ? new Date(instant) : new Date())),
  kind: z.enum(
    [MessageKind.SMS, MessageKind.NOTIFICATION, MessageKind.NOTE],
    'must be MESSAGE_KIND_SMS, MESSAGE_KIND_NOTIFICATION or MESSAGE_KIND_NOTE',
  ),
});
const submitted = previewed.extend({ clientMessageId: field.text(128) });

const batchOf = <S extends z.ZodType>(message: S) =>
  z.object({
    messages: z
      .array(message)
      .min(1, 'must hold at least one message')
      .max(MAX_MESSAGES, `must hold at most ${MAX_MESSAGES} messages`),
  });
const submitRules = batchOf(submitted);
const previewRules = batchOf(previewed);
const idRules = z.object({ messageId: field.id });
const listRules = z.object({ status: field.known(MessageStatus), verdict: field.known(Verdict) });

const ACCESS = {
  submitMessages: 'ingest',
  previewExtraction: 'ingest',
  listMessages: 'read',
  retryMessage: 'write',
  resolveMessage: 'write',
  reprocessMessages: 'write',
  listRules: 'read',
  deleteRule: 'write',
  previewRule: 'read',
  applyRule: 'write',
  getReadingSettings: 'read',
  updateReadingSettings: 'session',
  getMessage: 'read',
  exportMessages: 'session',
} as const satisfies AccessRules<typeof DsServiceService>;

export interface DsOptions extends IntakeOptions {
  /** Throws where too many events wait to be published already. */
  readonly admit: () => void;
  /** What a user chose of how messages are kept and read. */
  readonly settingsOf: (userId: string) => Promise<ReadingSettings>;
  /** The model that is asked, "provider/model", or ''. */
  readonly model: string;
  readonly exportedLists: readonly ExportedList[];
}

export function dsService({ settingsOf, model, exportedLists, ...options }: DsOptions) {
  const { messages, clock, admit } = options;
  const { sql } = options.database;
  const intake = createIntake(options);
  return bind(DsServiceService, ACCESS, {
    async exportMessages({ pageToken }, { caller }) {
      return exportPage(sql, exportedLists, caller.userId, pageToken);
    },

    ...learningHandlers(options),
    ...replayHandlers(options),
    ...settingsHandlers({ sql, settingsOf, model, clock }),
    async submitMessages(request, call) {
      const submitted = check(submitRules, request);
      admit();
      return { messages: await intake.submit(call, submitted.messages) };
    },

    async previewExtraction(request, call) {
      const previewed = check(previewRules, request);
      return { outcomes: await intake.preview(call, previewed.messages) };
    },

    async listMessages(request, { caller: { userId } }) {
      const filter = check(listRules, request);
      const size = pageSize(request.pageSize, MAX_PAGE);
      const after = readIdToken(request.pageToken);
      const status = filter.status === MessageStatus.UNSPECIFIED ? undefined : filter.status;
      const verdict = filter.verdict === Verdict.UNSPECIFIED ? undefined : filter.verdict;
      const rows = await messages.listMessages(sql, { userId, status, verdict }, after, size + 1);
      const { page, nextPageToken } = toPage(rows, size, (row) => [row.messageId]);
      return { messages: page.map(toMessage), nextPageToken };
    },

    async retryMessage(request, call) {
      const { messageId } = check(idRules, request);
      return { message: await intake.retry(call, messageId) };
    },

    async getMessage(request, { caller }) {
      const { messageId } = check(idRules, request);
      const found = await messages.findMessage(sql, caller.userId, messageId);
      if (!found) throw new MessageMissing();
      return { message: toMessage(found) };
    },
  });
}
