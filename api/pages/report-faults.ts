import { needsNote, type ProblemKind } from '#contract/problem-words';
import type { Messages } from '../messages/messages.ts';

/** Of one report, and of one photo. */
export const mostPhotos = 3;
export const photoBytes = 200_000;

/** What is wrong, by the field at which it stands; `form` of the whole. */
export type ReportFaults = ReadonlyMap<'form' | 'note' | 'neededBy' | 'photos', string>;

/** Why the server did not take it: places of its input, else for now. */
export type Refusal = { paths: readonly string[] } | 'refused' | 'unsent';

/** @param hadPhotos the form came with some, and cannot give them back */
export function reportFaults(
  why: Refusal,
  { kind, hadPhotos, shop }: { kind: ProblemKind; hadPhotos: boolean; shop: string },
  { help: { form: say }, hosted, together, sentence }: Messages,
): ReportFaults {
  const faults = new Map<'form' | 'note' | 'neededBy' | 'photos', string>();
  const photos: string[] = [];
  const { refused, notSent } = say;
  if (why === 'refused') {
    faults.set('form', together([sentence(refused.headline), refused.detail(shop)]));
  } else if (why === 'unsent') faults.set('form', sentence(notSent[0]));
  else {
    const { paths } = why;
    const isEmpty = paths.includes('items') && paths.includes('photos');
    if (isEmpty) faults.set('note', say.notePhotoPlease(shop));
    else if (paths.includes('note')) {
      faults.set('note', needsNote(kind) ? say.notePlease(shop) : sentence(notSent[0]));
    }
    if (paths.includes('neededBy')) faults.set('neededBy', sentence(notSent[0]));
    if (paths.includes('photos') && !isEmpty) {
      photos.push(hosted.report.photosHint(mostPhotos, photoBytes));
    }
    for (const path of paths) {
      const n = /^photos\.(\d+)$/.exec(path)?.[1];
      if (n) photos.push(hosted.report.photoRefused(say.photo(Number(n) + 1)));
    }
    // A thing that is no longer in it.
    if (faults.size + photos.length === 0) faults.set('form', sentence(notSent[0]));
  }
  if (photos.length || hadPhotos) {
    faults.set('photos', together([...photos, ...(hadPhotos ? [hosted.report.photosAgain] : [])]));
  }
  return faults;
}
