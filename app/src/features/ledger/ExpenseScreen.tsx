import { useLocalSearchParams, useRouter } from 'expo-router';
import { ExpensePane } from './entry/ExpensePane.tsx';

/** One entry of the ledger. */
export function ExpenseScreen() {
  const { id } = useLocalSearchParams<{ id: string }>();
  const router = useRouter();
  return (
    <ExpensePane
      key={id}
      id={id}
      back
      onGone={() => (router.canGoBack() ? router.back() : router.replace('/ledger'))}
    />
  );
}
