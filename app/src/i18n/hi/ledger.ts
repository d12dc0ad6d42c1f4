import category from './categories';

export default {
  category,
  chooseCategory: 'श्रेणी चुनें',
  findCategory: 'श्रेणी खोजें या नाम दें',
  useOwnCategory: '“{{name}}” चुनें',
  noCategory: 'ऐसी कोई श्रेणी नहीं',
  noCategoryText: 'अपनी श्रेणी का नाम a से z तक के अक्षरों और अंकों में लिखें।',
  recentCategories: 'हाल की',
};
