/** Hands the browser a file of these pieces to be downloaded. */
export async function saveFile(
  name: string,
  mimeType: string,
  pieces: readonly Uint8Array<ArrayBuffer>[],
): Promise<void> {
  const url = URL.createObjectURL(new Blob([...pieces], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once, some browsers would find nothing to download.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
