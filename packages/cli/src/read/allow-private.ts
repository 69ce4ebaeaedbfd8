/** The hosts of the user's own network that may be asked, as ISNAD_ALLOW_PRIVATE names them. */
export function allowedPrivate(env: NodeJS.ProcessEnv): readonly string[] {
  return (env.ISNAD_ALLOW_PRIVATE ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '');
}
