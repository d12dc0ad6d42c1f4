import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { Banner } from '@/design/Banner.tsx';
import { useRefusal } from '@/features/auth/useRefusal.ts';
import { isWrongPassword } from './PasswordProof.tsx';

interface RefusalProps {
  error: unknown;
  /** Fields whose refusal stands beside them. */
  fields?: readonly string[];
  /** A wrong password is told beside its field. */
  proof?: boolean;
}

/** Why something was not done, above the button that can be pressed again; nothing where nothing went wrong. */
export function Refusal({ error, fields = [], proof = false }: RefusalProps) {
  const refusalOf = useRefusal();
  if (!error || (proof && isWrongPassword(error))) return null;
  const { whole } = refusalOf(error, fields);
  return whole ? <Banner tone="danger" icon={CircleAlert} text={whole} /> : null;
}
