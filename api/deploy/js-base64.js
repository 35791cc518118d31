/**
 * What the Worker's bundle gets for `js-base64`: the two of its functions that the database client
 * asks for, by what the runtime has itself.
 */
export const Base64 = {
  fromUint8Array(bytes) {
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  },
  toUint8Array: (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)),
};
