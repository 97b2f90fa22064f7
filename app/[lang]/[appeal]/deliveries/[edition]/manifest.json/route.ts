import { editionFile } from '../../../../../edition-file';

/** The manifest as it was frozen, byte for byte. */
export const GET = editionFile(async ({ manifest }) => manifest);
