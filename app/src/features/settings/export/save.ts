import { File, Paths } from 'expo-file-system';
import * as Sharing from 'expo-sharing';

/** Writes a file of these pieces and lets the user put it where they like. */
export async function saveFile(
  name: string,
  mimeType: string,
  pieces: readonly Uint8Array<ArrayBuffer>[],
): Promise<void> {
  const file = new File(Paths.cache, name);
  file.create({ overwrite: true });
  const handle = file.open();
  try {
    for (const piece of pieces) handle.writeBytes(piece);
  } finally {
    handle.close();
  }
  try {
    await Sharing.shareAsync(file.uri, { mimeType, dialogTitle: name });
  } finally {
    // The cache must not keep a second copy of everything.
    file.delete();
  }
}
