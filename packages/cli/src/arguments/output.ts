/** What `-o` says; `-` is standard output there, as it is standard input among the inputs. */
export function outputOf({ output }: { readonly output?: string }): string | undefined {
  return output === '-' ? undefined : output;
}
