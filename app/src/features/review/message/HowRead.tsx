import { useTranslation } from 'react-i18next';
import { Card, Section } from '@/design/layout.tsx';
import { Row } from '@/design/Row.tsx';
import { useFormat } from '@/format/useFormat.ts';
import type { ReadMessage } from '../readMessage.ts';
import { VerdictIcon } from '../VerdictIcon.tsx';

/** What the message was taken for, how surely, and whether a language model was asked. */
export function HowRead({ message: { outcome } }: { message: ReadMessage }) {
  const { t } = useTranslation('review');
  const { percent } = useFormat();
  const { verdict, confidence, model } = outcome;
  return (
    <Section title={t('understood')}>
      <Card>
        <Row
          leading={<VerdictIcon verdict={verdict} />}
          title={t(`verdict.${verdict}`)}
          subtitle={[t('sure', { share: percent(confidence) }), model && t('withModel', { model })]
            .filter(Boolean)
            .join(' · ')}
          testID="verdict"
        />
      </Card>
    </Section>
  );
}
