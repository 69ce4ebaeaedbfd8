import { useRoute } from 'vitepress';
import { nextTick, onMounted, watch } from 'vue';

/** The default theme gives its home page no main landmark, so those who move by landmarks would find none. */
export function markMainOnHome(): void {
  const route = useRoute();
  const mark = async (): Promise<void> => {
    await nextTick();
    document.querySelector('.VPContent.is-home')?.setAttribute('role', 'main');
  };
  onMounted(mark);
  watch(() => route.path, mark);
}
