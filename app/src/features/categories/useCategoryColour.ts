import { useTheme } from '@/design/theme.tsx';
import { categoryLook } from './looks.ts';

/** The colour of a category in the theme of this place. */
export function useCategoryColour(): (name: string) => string {
  const { ramp } = useTheme();
  return (name) => ramp[categoryLook(name).hue] ?? '#6b6b7b';
}
