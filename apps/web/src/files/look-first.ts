import { keptPictures, keptTypes, mediaTypes, mostPhotoPixels, sniff, sniffBytes } from '@cairn/rules';

/** What the file chooser offers at first; what is chosen is looked at all the same. */
export const acceptFiles = Object.keys(mediaTypes).join(',');
export const acceptPictures = 'image/jpeg,image/png,image/webp';

/** Why a file cannot be kept, in words, before it is sent; null where nothing speaks against it. The server decides. */
export async function faultOf(file: Blob, onlyPicture = false): Promise<string | null> {
  const found = sniff(new Uint8Array(await file.slice(0, sniffBytes).arrayBuffer()));
  if (found.type === null)
    return `This looks like ${found.looksLike}. Only ${onlyPicture ? keptPictures : keptTypes} can be kept, whatever the name says.`;
  if (!onlyPicture) return null;
  if (found.type === 'application/pdf') return `This is a PDF. A photo must be ${keptPictures}.`;
  return (found.pixels ?? 0) > mostPhotoPixels ? 'This picture has too many points. Save it smaller.' : null;
}

/** `830 kB`, `2.4 MB`, `2.0 GB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  if (bytes < 999_500_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}
