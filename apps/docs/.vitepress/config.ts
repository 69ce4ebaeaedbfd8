import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcssRtl from 'postcss-rtlcss';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { keepLinksInside } from './links.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** The measurements are written by another command; a page without them would be empty. */
const hasSpeed = existsSync(here('../../../docs/speed.md'));

/** One page for each published package, as `npm run reference` wrote them; none yet where only this file is looked at. */
function reference(prefix = ''): DefaultTheme.SidebarItem[] {
  const file = here('../pages/api/typedoc-sidebar.json');
  if (!existsSync(file)) return [];
  const list = JSON.parse(
    readFileSync(here('../pages/api/typedoc-sidebar.json'), 'utf8'),
  ) as DefaultTheme.SidebarItem[];
  // The name of a package begins with a sign, which would go to its other end among Arabic.
  return list.map(({ text = '', link = '' }) => ({
    text: prefix === '' ? text : `<bdi dir="ltr">${text}</bdi>`,
    link: prefix + link.replace(/\.md$/u, ''),
  }));
}

const english: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guide',
    items: [
      { text: 'Getting started', link: '/guide/getting-started' },
      { text: 'Command line', link: '/guide/command-line' },
      { text: 'Claims and chains', link: '/guide/claim-model' },
      { text: 'Playground', link: '/playground' },
      { text: 'Cookbook', link: '/guide/cookbook' },
    ],
  },
  {
    text: 'Extend',
    items: [
      { text: 'Add a rule', link: '/guide/add-a-rule' },
      { text: 'Add a language', link: '/guide/add-a-language' },
      { text: 'Architecture', link: '/architecture' },
    ],
  },
  {
    text: 'Reference',
    items: [
      { text: 'API', link: '/api/', items: reference() },
      { text: 'Rules of Arabic', link: '/rules/arabic' },
      { text: 'Rules of English', link: '/rules/english' },
      { text: 'Quality of Arabic', link: '/quality' },
      { text: 'Quality of English', link: '/quality-en' },
      ...(hasSpeed ? [{ text: 'Speed', link: '/speed' }] : []),
      { text: 'Releasing', link: '/releasing' },
    ],
  },
];

const arabic: DefaultTheme.SidebarItem[] = [
  {
    text: 'الدليل',
    items: [
      { text: 'البداية', link: '/ar/guide/getting-started' },
      { text: 'سطر الأوامر', link: '/ar/guide/command-line' },
      { text: 'الادعاء وسلسلته', link: '/ar/guide/claim-model' },
      { text: 'جرّبه', link: '/ar/playground' },
      { text: 'وصفات برمجية', link: '/ar/guide/cookbook' },
    ],
  },
  {
    text: 'التوسيع',
    items: [
      { text: 'أضف قاعدة', link: '/ar/guide/add-a-rule' },
      { text: 'أضف لغة', link: '/ar/guide/add-a-language' },
      { text: 'البنية', link: '/ar/architecture' },
    ],
  },
  {
    text: 'المرجع',
    items: [
      { text: 'الواجهة البرمجية', link: '/ar/api/', items: reference('/ar') },
      { text: 'قواعد قراءة العربية', link: '/ar/rules/arabic' },
      { text: 'قواعد قراءة الإنجليزية', link: '/ar/rules/english' },
      { text: 'جودة قراءة العربية', link: '/ar/quality' },
      { text: 'جودة قراءة الإنجليزية', link: '/ar/quality-en' },
      ...(hasSpeed ? [{ text: 'السرعة والحجم', link: '/ar/speed' }] : []),
      { text: 'الإصدار', link: '/ar/releasing' },
    ],
  },
];

const searchInArabic: DefaultTheme.LocalSearchOptions['translations'] = {
  button: { buttonText: 'بحث', buttonAriaLabel: 'بحث' },
  modal: {
    displayDetails: 'عرض التفاصيل',
    resetButtonTitle: 'مسح البحث',
    backButtonTitle: 'إغلاق البحث',
    noResultsText: 'لا نتائج لـ',
    footer: { selectText: 'للاختيار', navigateText: 'للتنقل', closeText: 'للإغلاق' },
  },
};

export default defineConfig({
  title: 'Isnad',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }]],
  srcDir: 'pages',
  outDir: 'build/site',
  cacheDir: 'build/cache',
  srcExclude: hasSpeed ? [] : ['speed.md', 'ar/speed.md'],
  cleanUrls: true,
  markdown: {
    // The usual pair is too pale on grey for many eyes.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => keepLinksInside(markdown, here('../pages'), here('../../../docs')),
  },
  vite: {
    // The default theme is written for left to right; this mirrors it.
    css: { postcss: { plugins: [postcssRtl({ safeBothPrefix: true })] } },
    build: { chunkSizeWarningLimit: 1000 },
    worker: { format: 'es' },
  },
  themeConfig: {
    search: { provider: 'local', options: { locales: { ar: { translations: searchInArabic } } } },
    outline: { level: [2, 3] },
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      dir: 'ltr',
      description: 'Reads news articles into claims with their chains of attribution.',
      themeConfig: {
        nav: [
          { text: 'Guide', link: '/guide/getting-started' },
          { text: 'Playground', link: '/playground' },
          { text: 'Rules', link: '/rules/arabic', activeMatch: '^/rules/' },
          { text: 'API', link: '/api/' },
        ],
        sidebar: english,
      },
    },
    ar: {
      label: 'العربية',
      lang: 'ar',
      dir: 'rtl',
      title: 'إسناد',
      description: 'يقرأ المقالات الإخبارية فيستخرج ادعاءاتها وسلاسل من نقلوها.',
      themeConfig: {
        nav: [
          { text: 'الدليل', link: '/ar/guide/getting-started' },
          { text: 'جرّبه', link: '/ar/playground' },
          { text: 'القواعد', link: '/ar/rules/arabic', activeMatch: '^/ar/rules/' },
          { text: 'الواجهة البرمجية', link: '/ar/api/' },
        ],
        sidebar: arabic,
        outline: { level: [2, 3], label: 'في هذه الصفحة' },
        docFooter: { prev: 'السابق', next: 'التالي' },
        darkModeSwitchLabel: 'المظهر',
        darkModeSwitchTitle: 'المظهر الداكن',
        lightModeSwitchTitle: 'المظهر الفاتح',
        sidebarMenuLabel: 'القائمة',
        returnToTopLabel: 'إلى أعلى الصفحة',
        langMenuLabel: 'اللغة',
        skipToContentLabel: 'إلى المحتوى',
      },
    },
  },
});
