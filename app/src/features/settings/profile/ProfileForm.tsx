import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from '@/api/errors.ts';
import { useSession } from '@/api/session.ts';
import type { Profile } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Field } from '@/design/Field.tsx';
import { Section } from '@/design/layout.tsx';
import { SelectField } from '@/design/SelectField.tsx';
import { useOnline } from '@/offline/network.ts';
import { Fields } from '../layout/Fields.tsx';
import { Refusal } from '../layout/Refusal.tsx';
import { useDraft } from '../layout/useDraft.ts';
import {
  type Complaint,
  changesOf,
  complaintsOf,
  initialsOf,
  isHttps,
  type ProfileDraft,
  type ProfileField,
} from './changes.ts';
import { Picture } from './Picture.tsx';
import { localeChoices, useCurrencyChoices, useZoneChoices } from './useChoices.ts';
import { useSaveProfile } from './useSaveProfile.ts';

const untouched: ProfileDraft = {};

/** Sends only what was changed; what is typed outlives the screen until it is saved. */
export function ProfileForm({ profile }: { profile: Profile }) {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const { username } = useSession();
  const [draft, keep] = useDraft('profile', untouched);
  const [broken, setBroken] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { save, busy, error, forget } = useSaveProfile();

  const value = (field: ProfileField) => draft[field] ?? profile[field];
  const currencies = useCurrencyChoices(value('home_currency'));
  const zones = useZoneChoices(value('timezone'));
  const set = (field: ProfileField) => (typed: string) => {
    forget();
    keep({ ...draft, [field]: typed });
  };
  // Nobody is told off in the middle of a word.
  const leave = (field: ProfileField) => () => setLeft(new Set([...left, field]));
  const changes = changesOf(draft, profile);
  const complaints = complaintsOf(changes);
  const said: Record<Complaint, string> = {
    tooLong: t('atMost', { max: 100 }),
    notAPhone: t('phoneWrong'),
    notHttps: t('pictureNotHttps'),
  };
  const refused = fieldOf(error);
  const wrong = (field: ProfileField) => {
    const complaint = complaints[field];
    if (complaint && left.has(field))
      return field === 'picture_url' && complaint === 'tooLong' ? t('atMost', { max: 500 }) : said[complaint];
    return refused?.field.endsWith(field) ? refused.text : undefined;
  };

  const url = value('picture_url').trim();
  const pictured = isHttps(url) && url !== broken ? url : '';
  const changed = Object.keys(changes).length > 0;
  const submit = async () => {
    const before = Object.fromEntries(
      Object.keys(changes).map((field) => [field, profile[field as ProfileField]]),
    );
    await save({ changes, before }).then(
      () => keep(untouched),
      () => {},
    );
  };

  return (
    <>
      <Picture
        url={pictured}
        initials={initialsOf(value('first_name'), value('last_name'), username)}
        onBroken={setBroken}
      />
      <Section title={t('aboutYou')}>
        <Fields>
          <Field
            label={t('firstName')}
            value={value('first_name')}
            onChangeText={set('first_name')}
            onBlur={leave('first_name')}
            error={wrong('first_name')}
            autoComplete="given-name"
            testID="first-name"
          />
          <Field
            label={t('lastName')}
            value={value('last_name')}
            onChangeText={set('last_name')}
            onBlur={leave('last_name')}
            error={wrong('last_name')}
            autoComplete="family-name"
            testID="last-name"
          />
          <Field
            label={t('phone')}
            value={value('phone_number')}
            onChangeText={set('phone_number')}
            onBlur={leave('phone_number')}
            error={wrong('phone_number')}
            hint={t('phoneHint')}
            inputMode="tel"
            autoComplete="tel"
            testID="phone"
          />
          <Field
            label={t('picture')}
            value={value('picture_url')}
            onChangeText={set('picture_url')}
            onBlur={leave('picture_url')}
            error={wrong('picture_url') ?? (url && url === broken ? t('pictureBroken') : undefined)}
            hint={t('pictureHint')}
            inputMode="url"
            autoCapitalize="none"
            autoCorrect={false}
            testID="picture"
          />
        </Fields>
      </Section>
      <Section title={t('daysAndMoney')}>
        <Fields>
          <SelectField
            label={t('homeCurrency')}
            value={value('home_currency')}
            options={currencies}
            onChoose={set('home_currency')}
            error={wrong('home_currency')}
            hint={t('homeCurrencyHint')}
            testID="home-currency"
          />
          <SelectField
            label={t('timezone')}
            value={value('timezone')}
            options={zones}
            onChoose={set('timezone')}
            error={wrong('timezone')}
            hint={t('timezoneHint')}
            testID="timezone"
          />
          <SelectField
            label={t('locale')}
            value={value('locale')}
            options={localeChoices(value('locale'))}
            onChoose={set('locale')}
            error={wrong('locale')}
            hint={t('localeHint')}
            testID="locale"
          />
        </Fields>
      </Section>
      {refused ? null : <Refusal error={error} />}
      <Button
        label={t('saveChanges')}
        disabled={!online || !changed || Object.keys(complaints).length > 0}
        busy={busy}
        onPress={() => void submit()}
        testID="save-profile"
      />
    </>
  );
}
