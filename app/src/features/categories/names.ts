import { categories } from '../../api/categories.ts';

export type KnownCategory = (typeof categories)[number];

const known: ReadonlySet<string> = new Set(categories);

/** Whether the category has a label in every language. */
export function isKnown(name: string): name is KnownCategory {
  return known.has(name);
}

/** `dining` of `dining.coffee`, and of `dining` itself; an empty name means `other`. */
export function parentOf(name: string): string {
  return name.split('.', 1)[0] || 'other';
}

/** The parents with their children, in the order of the list. */
export const families: readonly { parent: string; children: readonly string[] }[] = categories
  .filter((name) => !name.includes('.'))
  .map((parent) => ({ parent, children: categories.filter((name) => name.startsWith(`${parent}.`)) }));

/** A category of the user's own from what they typed: `gym_bag` of "Gym bag"; undefined where that cannot be one. */
export function slugOf(typed: string): string | undefined {
  const slug = typed
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_')
    .replace(/_?\._?/g, '.');
  return /^[a-z\d][a-z\d_]*(\.[a-z\d][a-z\d_]*)?$/.test(slug) && slug.length <= 64 ? slug : undefined;
}

/** How a category of the user's own reads: "Gym bag" of `sport.gym_bag`. */
export function ownName(slug: string): string {
  const words = slug
    .slice(slug.indexOf('.') + 1)
    .replaceAll('_', ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
