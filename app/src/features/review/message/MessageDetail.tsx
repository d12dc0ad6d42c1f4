import Hourglass from 'lucide-react-native/icons/hourglass';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '@/design/Banner.tsx';
import { Card } from '@/design/layout.tsx';
import type { EvidenceField } from '@/features/evidence/index.ts';
import { useSettled } from '../decide/useSettled.ts';
import { MessageText } from '../MessageText.tsx';
import type { ReadMessage } from '../readMessage.ts';
import { Became } from './Became.tsx';
import { EnterForm } from './EnterForm.tsx';
import { HowRead } from './HowRead.tsx';
import { MessageActions } from './MessageActions.tsx';
import { Understood } from './Understood.tsx';
import type { Told } from './useValues.ts';

/** A message, what was understood of it, what became of it, and what can be said against that. */
export function MessageDetail({ message }: { message: ReadMessage }) {
  const { t } = useTranslation('review');
  const [lit, setLit] = useState<EvidenceField>();
  const [entering, setEntering] = useState(false);
  const decided = useSettled().has(message.message_id);
  const { expenses, upcoming_bill: bill, balance_reading: balance, status } = message.outcome;
  const told: Told[] = [...expenses, ...(bill ? [bill] : []), ...(balance ? [balance] : [])];
  return (
    <>
      <Card>
        <MessageText
          message={message}
          evidence={told.flatMap(({ evidence = [] }) => evidence)}
          highlighted={lit}
          onField={setLit}
        />
      </Card>
      {told.map((of, nth) => (
        <Understood key={nth} message={message} of={of} lit={lit} onField={setLit} />
      ))}
      {status === 'MESSAGE_STATUS_PENDING' ? (
        <Banner icon={Hourglass} text={t('pendingText')} />
      ) : (
        <>
          <HowRead message={message} />
          <Became message={message} />
        </>
      )}
      {decided ? <Banner tone="positive" text={t('decided')} /> : null}
      {decided || status === 'MESSAGE_STATUS_PENDING' ? null : entering ? (
        <EnterForm message={message} onDone={() => setEntering(false)} />
      ) : (
        <MessageActions message={message} onEnter={() => setEntering(true)} />
      )}
    </>
  );
}
