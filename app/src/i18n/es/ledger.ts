import category from './categories';

export default {
  category,
  chooseCategory: 'Elige una categoría',
  findCategory: 'Busca o crea una categoría',
  useOwnCategory: 'Usar «{{name}}»',
  noCategory: 'No existe esa categoría',
  noCategoryText: 'Las categorías propias se nombran con letras de la a a la z y cifras.',
  recentCategories: 'Recientes',
};
