const services = 'auth|users|catalog|localization|orders|payments|admin'

/** Imports run one way: app → components → lib → db. A service writes only its own tables. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'components-do-not-import-pages', severity: 'error', from: { path: '^components' }, to: { path: '^app' } },
    { name: 'lib-does-not-import-pages', severity: 'error', from: { path: '^lib' }, to: { path: '^app' } },
    {
      name: 'lib-does-not-import-components',
      comment: 'Mails are rendered by lib/email from the components that look like the shop.',
      severity: 'error',
      from: { path: '^lib', pathNot: '^lib/email' },
      to: { path: '^components' },
    },
    {
      name: 'db-imports-types-only',
      comment: 'The types of money and of what is kept as JSON.',
      severity: 'error',
      from: { path: '^db/(schema|client)' },
      to: { path: '^(app|components|lib)', pathNot: '^lib/(money|orders/address|catalog/attributes)\\.ts$' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui' },
      to: { path: '^(lib/(?!money|i18n)|db|components/(?!ui))', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-do-not-query',
      comment: 'A page composes; lib/<service> reads and writes.',
      severity: 'error',
      from: { path: '^(app|components)' },
      to: { path: '^db/' },
    },
    {
      name: 'services-use-each-other-through-functions',
      comment: 'Policies and inner files of a service are its own.',
      severity: 'error',
      from: { path: `^lib/(${services})/` },
      to: { path: `^lib/(${services})/.+/internal/`, pathNot: '^lib/$1/' },
    },
    { name: 'the-project-reads-nothing-outside', severity: 'error', from: {}, to: { path: '^\\.\\./' } },
    {
      name: 'no-test-in-the-program',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$|^tests/|^vitest|^playwright' },
      to: { path: '^tests/|\\.test\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.next|\\.data|node_modules/\\.' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
