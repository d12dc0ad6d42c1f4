/** The device's own tag for a language, which also tells the region ("en-GB" writes days first), else the language itself. */
export function localeFor(language: string, deviceTags: readonly string[]): string {
  return deviceTags.find((tag) => tag.split('-', 1)[0]?.toLowerCase() === language) ?? language;
}
