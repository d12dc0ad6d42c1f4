import category from './categories';

export default {
  category,
  chooseCategory: 'Choose a category',
  findCategory: 'Find or name a category',
  useOwnCategory: 'Use “{{name}}”',
  noCategory: 'No such category',
  noCategoryText: 'Own categories are named with the letters a to z and digits.',
  recentCategories: 'Recent',
};
