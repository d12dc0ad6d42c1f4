import CircleCheck from 'lucide-react-native/icons/circle-check';
import LoaderCircle from 'lucide-react-native/icons/loader-circle';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.ts';
import { Icon } from '@/design/Icon.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Row } from '@/design/Row.tsx';
import { useFormat } from '@/format/useFormat.ts';

type Deletion = components['schemas']['GetDeletionResponse'];

const known = ['auth', 'user', 'ds', 'expense'] as const;

/** Which parts of the server have erased what they held. */
export function DeletionProgress({ deletion }: { deletion: Deletion }) {
  const { t } = useTranslation('settings');
  const { instant } = useFormat();
  const title = deletion.completed_at
    ? t('deletionAll')
    : t('deletionAsked', { when: instant(deletion.requested_at) });
  return (
    <Section title={title}>
      <Card role="status">
        {known.map((service) => {
          const at = deletion.services.find((one) => one.service === service)?.erased_at;
          return (
            <Row
              key={service}
              title={t(`service_${service}`)}
              subtitle={at ? t('deletionErased', { when: instant(at) }) : t('deletionRunning')}
              leading={<Icon shape={at ? CircleCheck : LoaderCircle} colour={at ? 'positive' : 'quiet'} />}
            />
          );
        })}
      </Card>
    </Section>
  );
}
