/** As many as one report takes. */
export const mostPhotos = 3;

const mostBytes = 200_000;
/** Longest side in pixels and quality of JPEG, the best first. */
const attempts = [
  [1600, 0.8],
  [1600, 0.6],
  [1280, 0.6],
  [960, 0.6],
  [640, 0.6],
] as const;

export interface Photo {
  /** `data:image/jpeg;base64,…` of at most 200 KB. */
  readonly data: string;
  /** What the shopper sees. A picture with an address would need the page's permission. */
  readonly preview: HTMLCanvasElement;
}

/** The first of the chosen files that there is `room` for, and whether one of them is no picture. */
export async function readPhotos(
  input: HTMLInputElement,
  room: number,
): Promise<{ photos: Photo[]; isRefused: boolean }> {
  const files = [...(input.files ?? [])].slice(0, room);
  // The same file may be chosen again.
  input.value = '';
  const read = await Promise.all(files.map(readPhoto));
  const photos = read.filter((photo) => photo !== undefined);
  return { photos, isRefused: photos.length < read.length };
}

/**
 * The file as a picture that is small enough to send; undefined where the browser cannot read it.
 * It is drawn anew, so nothing of what a camera wrote beside the picture goes along.
 */
async function readPhoto(file: Blob): Promise<Photo | undefined> {
  try {
    const image = await createImageBitmap(file);
    for (const [side, quality] of attempts) {
      const data = draw(image, side).toDataURL('image/jpeg', quality);
      const bytes = (data.length - data.indexOf(',')) * 0.75;
      if (bytes <= mostBytes && data.startsWith('data:image/jpeg'))
        return { data, preview: draw(image, 192) };
    }
  } catch {
    // As below.
  }
  return undefined;
}

function draw(image: ImageBitmap, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is nothing to draw with');
  // JPEG knows no transparency.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
