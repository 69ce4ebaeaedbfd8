import type { Context } from '../context.ts';
import { createStyle, wantsColor, type Style } from './style.ts';

/** The style that suits what the output goes to. */
export function styleFor({ env, stdout }: Context): Style {
  return createStyle({ color: wantsColor(env, stdout), isolate: stdout.isTTY === true });
}
