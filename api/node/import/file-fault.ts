/** The file, or how its mapping reads it, is at fault: before it is mended no further run helps. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}
