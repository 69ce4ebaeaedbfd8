import { deserialize } from '$app/forms';

/**
 * Sends a form to its action without leaving the page, and gives what the action answers, also where it refuses; null where there was no
 * answer, or one that is none of an action.
 *
 * @example await postAction<{ uploaded: Upload }>('?/upload', body)
 */
export async function postAction<Data extends Record<string, unknown>>(
  action: string,
  body: FormData,
): Promise<Data | null> {
  try {
    const response = await fetch(action, { method: 'POST', body, headers: { 'x-sveltekit-action': 'true' } });
    const answer = deserialize<Data, Data>(await response.text());
    return answer.type === 'success' || answer.type === 'failure' ? (answer.data ?? null) : null;
  } catch {
    return null;
  }
}
