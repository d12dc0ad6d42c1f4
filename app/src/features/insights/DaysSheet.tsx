import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Calendar } from '@/design/Calendar.tsx';
import { Segmented } from '@/design/Segmented.tsx';
import { Sheet } from '@/design/Sheet.tsx';
import { Text } from '@/design/Text.tsx';
import { useFormat } from '@/format/useFormat.ts';
import type { Range } from './periods.ts';

interface DaysSheetProps {
  range: Range;
  today: string;
  onClose: () => void;
  onChoose: (range: Range) => void;
}

/** The first and the last day, chosen one after the other. */
export function DaysSheet({ range, today, onClose, onChoose }: DaysSheetProps) {
  const { t } = useTranslation('insights');
  const { day } = useFormat();
  const [days, setDays] = useState(range);
  const [side, setSide] = useState<keyof Range>('from');
  const backwards = days.from > days.to;
  const change = (chosen: string) => {
    setDays({ ...days, [side]: chosen });
    setSide('to');
  };
  return (
    <Sheet open title={t('period.custom')} onClose={onClose}>
      <Segmented
        label={t('period.custom')}
        options={[
          { value: 'from', label: `${t('from')}: ${day(days.from)}` },
          { value: 'to', label: `${t('to')}: ${day(days.to)}` },
        ]}
        value={side}
        onChoose={setSide}
      />
      <Calendar key={side} value={days[side]} today={today} onChange={change} />
      {backwards ? (
        <Text size="caption" colour="danger" role="alert">
          {t('rangeWrong')}
        </Text>
      ) : null}
      <Button label={t('show')} disabled={backwards} onPress={() => onChoose(days)} testID="show-days" />
    </Sheet>
  );
}
