import category from './categories';

export default {
  category,
  chooseCategory: 'اختر فئة',
  findCategory: 'ابحث عن فئة أو سمِّ واحدة',
  useOwnCategory: 'استخدم «{{name}}»',
  noCategory: 'لا توجد فئة كهذه',
  noCategoryText: 'تُسمّى فئاتك الخاصة بالحروف اللاتينية والأرقام.',
  recentCategories: 'الأخيرة',
};
