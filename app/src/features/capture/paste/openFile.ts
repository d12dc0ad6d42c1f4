import { File } from 'expo-file-system';

/** The text of a file that the user chooses; undefined where none is chosen. */
export async function openFile(): Promise<string | undefined> {
  const { canceled, result } = await File.pickFileAsync({ mimeTypes: ['text/*', 'application/xml'] });
  return canceled ? undefined : result.text();
}
