/** SHA-256 as URL-safe Base64. Loaded where it is needed: one article for the terminal starts faster without it. */
export async function digest(data: string | Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(data).digest('base64url');
}
