import type { Locale } from '@/lib/i18n/locales'

type CollectionTexts = { name: string; slug: string; description: string }
type DemoCollection = { key: string; products: string[]; texts: Record<Locale, CollectionTexts> }

export const demoCollections: DemoCollection[] = [
  {
    key: 'new',
    products: ['jar', 'wall-lamp', 'wine-glass', 'espresso-cup', 'runner', 'low-bowl', 'coasters', 'glass-bowl'],
    texts: {
      en: { name: 'New in', slug: 'new', description: 'What the workshops sent us this month.' },
      de: {
        name: 'Neu eingetroffen',
        slug: 'neu',
        description: 'Was uns die Werkstätten diesen Monat geschickt haben.',
      },
      fr: { name: 'Nouveautés', slug: 'nouveautes', description: 'Ce que les ateliers nous ont envoyé ce mois-ci.' },
      es: { name: 'Novedades', slug: 'novedades', description: 'Lo que nos han enviado los talleres este mes.' },
      'pt-br': { name: 'Novidades', slug: 'novidades', description: 'O que as oficinas nos enviaram neste mês.' },
      pl: { name: 'Nowości', slug: 'nowosci', description: 'To, co pracownie przysłały nam w tym miesiącu.' },
      ar: { name: 'وصل حديثًا', slug: 'wasala-hadithan', description: 'ما أرسلته إلينا الورش هذا الشهر.' },
      ja: { name: '新着', slug: 'shinchaku', description: '今月、工房から届いたもの。' },
      'zh-cn': { name: '新品', slug: 'xinpin', description: '各家工坊本月送来的器物。' },
      ko: { name: '새로 들어온 것', slug: 'sinsang', description: '이달에 공방에서 보내온 물건들입니다.' },
    },
  },
  {
    key: 'table',
    products: ['plate', 'bowl', 'tumbler', 'carafe', 'napkins', 'pitcher', 'candlestick', 'wood-bowl'],
    texts: {
      en: {
        name: 'For the table',
        slug: 'table',
        description: 'Plates, glasses and linen that are laid out every evening.',
      },
      de: {
        name: 'Für den Tisch',
        slug: 'tisch',
        description: 'Teller, Gläser und Leinen, die jeden Abend aufgedeckt werden.',
      },
      fr: {
        name: 'Pour la table',
        slug: 'table',
        description: 'Assiettes, verres et linge que l’on dresse chaque soir.',
      },
      es: { name: 'Para la mesa', slug: 'mesa', description: 'Platos, vasos y lino que se ponen cada noche.' },
      'pt-br': {
        name: 'Para a mesa',
        slug: 'mesa',
        description: 'Pratos, copos e linho que vão à mesa todas as noites.',
      },
      pl: {
        name: 'Na stół',
        slug: 'na-stol',
        description: 'Talerze, szklanki i len, które co wieczór trafiają na stół.',
      },
      ar: { name: 'للمائدة', slug: 'lil-maida', description: 'أطباق وكؤوس وكتان تُبسط على المائدة كل مساء.' },
      ja: { name: '食卓に', slug: 'shokutaku', description: '毎晩の食卓に並ぶ、皿とグラスとリネン。' },
      'zh-cn': { name: '餐桌', slug: 'canzhuo', description: '每晚摆上餐桌的盘、杯与亚麻。' },
      ko: { name: '식탁 위에', slug: 'siktak', description: '저녁마다 식탁에 오르는 접시와 잔, 리넨입니다.' },
    },
  },
  {
    key: 'home',
    products: ['mug', 'table-lamp', 'vase', 'throw'],
    texts: {
      en: {
        name: 'On one shelf',
        slug: 'one-shelf',
        description: 'A cup, a lamp, a vase and a throw, as they stand on the first page.',
      },
      de: {
        name: 'Auf einem Brett',
        slug: 'auf-einem-brett',
        description: 'Becher, Lampe, Vase und Decke, wie sie auf der ersten Seite stehen.',
      },
      fr: {
        name: 'Sur une étagère',
        slug: 'sur-une-etagere',
        description: 'Une tasse, une lampe, un vase et un plaid, comme sur la première page.',
      },
      es: {
        name: 'En un estante',
        slug: 'en-un-estante',
        description: 'Una taza, una lámpara, un jarrón y una manta, como en la primera página.',
      },
      'pt-br': {
        name: 'Em uma prateleira',
        slug: 'em-uma-prateleira',
        description: 'Uma caneca, uma luminária, um vaso e uma manta, como na primeira página.',
      },
      pl: {
        name: 'Na jednej półce',
        slug: 'na-jednej-polce',
        description: 'Kubek, lampa, wazon i pled, tak jak stoją na pierwszej stronie.',
      },
      ar: {
        name: 'على رف واحد',
        slug: 'ala-raff-wahid',
        description: 'كوب ومصباح ومزهرية وبطانية كما تظهر في الصفحة الأولى.',
      },
      ja: {
        name: 'ひとつの棚に',
        slug: 'hitotsu-no-tana',
        description: 'カップ、ランプ、花器、ブランケット。最初のページに並ぶ品です。',
      },
      'zh-cn': { name: '同一层架上', slug: 'tong-yi-cengjia', description: '首页上摆在一起的杯、灯、花器与盖毯。' },
      ko: { name: '한 선반 위에', slug: 'han-seonban-wie', description: '첫 화면에 놓인 컵, 램프, 화병, 담요입니다.' },
    },
  },
]
