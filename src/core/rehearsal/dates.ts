/** What dates could do before any library was loaded. Import it first. */
export const dateMethods = Object.getOwnPropertyDescriptors(Date.prototype);
