/** Semantic comparison of DOM asks Web Test Runner for snapshots; here there is none of either. */
export const getSnapshotConfig = async () => ({ updateSnapshots: false });
export const getSnapshots = async () => ({});
export const getSnapshot = async () => undefined;
export const saveSnapshot = async () => undefined;
export const removeSnapshot = async () => undefined;
export const compareSnapshot = async () => undefined;
export const executeServerCommand = async () => undefined;
