import { addAppeal, closeEngine } from '@/db';

// Run beside a house, on its database: an appeal that has its French text and no other.
const text = {
  lang: 'fr',
  status: 'source',
  translator: null,
  datedOn: '2012-06-04',
  title: 'Liberté pour les condamnés d’Aktaou !',
  summary: 'Un appel qui n’a pas encore été traduit.',
  body: 'Le texte de l’appel.\n\n**« Liberté ! »**',
  demands: ['Liberté !'],
  issuer: 'Comité de Port-Évrard',
  signedAs: 'Le comité',
  signedBy: [{ name: 'Émile Lefèvre', office: 'secrétaire' }],
} as const;
const appeal = {
  slug: 'aktau-2012',
  state: 'open',
  issuedOn: '2012-06-04',
  publishedOn: '2012-06-05',
  sourceUrl: 'https://port-evrard.example/appel',
  addressedTo: 'KZ',
  sourceLang: 'fr',
} as const;

await addAppeal(appeal, [{ ...text, demands: [...text.demands], signedBy: [...text.signedBy] }], 'system');
await closeEngine();
