import { createHash, randomBytes } from 'node:crypto';

/** Only the hash of a token is kept: who reads the database, or a backup of it, cannot use an invitation or a link. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A token for a link, too long to be guessed. */
export const newToken = (): string => randomBytes(32).toString('base64url');
