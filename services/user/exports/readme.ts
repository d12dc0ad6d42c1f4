/** README.txt of every archive. */
export const README = `Everything that this expense tracker holds of you, as of the moment given in manifest.json.

Each .jsonl file holds one list, a JSON object a line, in UTF-8. Sums are exact decimals written as text, instants are
RFC 3339 in UTC, days are YYYY-MM-DD. A list without anything in it has no file.

  ledger.csv                        your ledger for a spreadsheet; a text that a spreadsheet would take for a formula
                                    begins with an apostrophe
  expense/expenses.jsonl            the entries of your ledger, deleted ones included (deleted_at says when)
  expense/evidence.jsonl            why the fields of an entry have their values, by expense_id
  expense/revisions.jsonl           when messages were read anew
  expense/links.jsonl               entries that tell of one event, and refunds of purchases
  expense/budgets.jsonl             your budgets; category "" is the one for everything
  expense/bills.jsonl               payments that messages announced
  expense/bill_announcements.jsonl  which message announced which bill
  expense/balances.jsonl            what messages last said of your accounts
  ds/messages.jsonl                 the messages that you handed in, their text and what was read from them
  ds/rules.jsonl                    what was learned from your corrections
  ds/hand_set.jsonl                 what you set by hand
  ds/reading_settings.jsonl         how your messages are kept and read
  ds/model_requests.jsonl           messages that wait for a language model
  ds/model_answers.jsonl            what a language model answered
  ds/model_spend.jsonl              what asking language models for you cost, in tokens and millionths
  user/profile.jsonl                your profile
  user/exports.jsonl                this archive
  auth/account.jsonl                your account
  auth/roles.jsonl                  what you may do
  auth/sessions.jsonl               where you are, or were, logged in
  auth/personal_tokens.jsonl        your tokens for programs
  auth/mailed_codes.jsonl           codes that were mailed to you and wait to be used
  auth/mails.jsonl                  mails to you that are about to leave
  auth/audit_log.jsonl              what happened to your account, the latest first

Left out are secrets that prove who you are (password, tokens and codes, of which only hashes are held) and numbers that
only serve to recognise the same thing again.
`;
