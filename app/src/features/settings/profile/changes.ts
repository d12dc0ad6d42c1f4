import type { Profile } from '@/api/types.ts';

/** The fields of a profile that are the user's to change. */
const fields = [
  'first_name',
  'last_name',
  'phone_number',
  'picture_url',
  'home_currency',
  'timezone',
  'locale',
] as const;
export type ProfileField = (typeof fields)[number];
/** What the user typed and has not saved. */
export type ProfileDraft = Partial<Record<ProfileField, string>>;

/** A phone number without what people write for the eye: spaces, dashes, brackets, dots; 00 in place of a plus. */
export const plainPhone = (typed: string): string =>
  typed.replace(/[\s().\-\u2010-\u2015\u00a0/]/g, '').replace(/^00/, '+');

/** What would be sent: the drafted fields that differ from what is stored, as the server takes them. */
export function changesOf(draft: ProfileDraft, stored: Pick<Profile, ProfileField>): ProfileDraft {
  const changes: ProfileDraft = {};
  for (const field of fields) {
    const typed = draft[field];
    if (typed === undefined) continue;
    const value = field === 'phone_number' ? plainPhone(typed) : typed.trim();
    if (value !== stored[field]) changes[field] = value;
  }
  return changes;
}

export type Complaint = 'tooLong' | 'notAPhone' | 'notHttps';

/** What the server would refuse, by field. */
export function complaintsOf(changes: ProfileDraft): Partial<Record<ProfileField, Complaint>> {
  const complaints: Partial<Record<ProfileField, Complaint>> = {};
  for (const name of ['first_name', 'last_name'] as const)
    if ([...(changes[name] ?? '')].length > 100) complaints[name] = 'tooLong';
  if (changes.phone_number && !/^\+[1-9]\d{6,14}$/.test(changes.phone_number))
    complaints.phone_number = 'notAPhone';
  const picture = changes.picture_url;
  if (picture && !isHttps(picture)) complaints.picture_url = 'notHttps';
  else if (picture && picture.length > 500) complaints.picture_url = 'tooLong';
  return complaints;
}

/** Whether a text is the address of something that is fetched encrypted. */
export const isHttps = (text: string): boolean => /^https:\/\/[^/\s]/.test(text) && URL.canParse(text);

/** At most two letters that stand for somebody without a picture. */
export function initialsOf(first: string, last: string, username: string): string {
  const letters = [first, last].map((name) => [...name.trim()][0] ?? '').join('');
  return (letters || [...username][0] || '?').toLocaleUpperCase();
}
