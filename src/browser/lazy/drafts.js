// Which tab writes a text: one at a time, where the browser has locks.

/** @type {import("../../../web/host.js").Drafts} */
export const drafts = {
  lockDraft: (key, how, lost) =>
    new Promise((resolve) => {
      // Without locks, as on a page without https, tabs learn of each other only from what they keep.
      if (!navigator.locks) {
        if (how !== "wait") resolve(() => {});
        return;
      }
      let isMine = false;
      const options = { ifAvailable: how === "try", steal: how === "steal" };
      navigator.locks
        .request(`cairn-draft:${key}`, options, (lock) => {
          if (!lock) return resolve(undefined);
          isMine = true;
          return new Promise((release) => resolve(() => release(undefined)));
        })
        .catch(() => {
          if (isMine) lost();
          else resolve(undefined);
        });
    }),

  hasDraftLocks: () => Boolean(navigator.locks),
};
