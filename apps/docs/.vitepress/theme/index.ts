import '@fontsource/ibm-plex-sans-arabic/400.css';
import '@fontsource/ibm-plex-sans-arabic/600.css';
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import ChainFigure from './ChainFigure.vue';
import FigureTable from './FigureTable.vue';
import Playground from './playground/Playground.vue';
import { markMainOnHome } from './landmark.ts';
import './style.css';

export default {
  extends: DefaultTheme,
  setup: markMainOnHome,
  enhanceApp({ app }) {
    app.component('ChainFigure', ChainFigure);
    app.component('FigureTable', FigureTable);
    app.component('Playground', Playground);
  },
} satisfies Theme;
