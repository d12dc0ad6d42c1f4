import category from './categories';

export default {
  category,
  chooseCategory: 'Выберите категорию',
  findCategory: 'Найти или назвать категорию',
  useOwnCategory: 'Взять «{{name}}»',
  noCategory: 'Такой категории нет',
  noCategoryText: 'Свои категории называют латинскими буквами и цифрами.',
  recentCategories: 'Недавние',
};
