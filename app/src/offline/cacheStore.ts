import AsyncStorage from '@react-native-async-storage/async-storage';

/** Where answers of the server are kept on the device. */
export const cacheStore = {
  getItem: (key: string) => AsyncStorage.getItem(key),
  setItem: (key: string, value: string) => AsyncStorage.setItem(key, value),
  removeItem: (key: string) => AsyncStorage.removeItem(key),
};
