import type { FactWords } from './fact-words.js';

/** French. */
export const fr: FactWords = {
  language: 'fr',
  frequent:
    'le la les de des du et est un une en que qui dans pour sur pas par au aux il elle ce cette avec plus sont été mais ont leur selon cependant après ainsi lors si comme depuis alors',
  negations: 'pas jamais rien aucun aucune ni non sans',
  negatingPrefixes: 'in im il ir non',
  numbers:
    '- deux/deuxième/second/seconde trois/troisième quatre/quatrième cinq/cinquième six/sixième sept/septième huit/huitième neuf/neuvième dix/dixième onze/onzième douze/douzième treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  articles: 'un/une/premier/première',
  tens: 'vingt/vingtième trente quarante cinquante soixante septante huitante nonante',
  magnitudes:
    'cent/cents/centaine/centaines 2 mille/millier/milliers 3 million/millions 6 milliard/milliards 9 billion/billions 12',
  months:
    'janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  units:
    'secondes minute/minutes heure/heures jour/jours semaine/semaines mois année/années/an/ans décennie/décennies siècle/siècles kilomètre/kilomètres/km mètre/mètres centimètre/centimètres/cm kilo/kilos/kilogrammes/kg gramme/grammes tonne/tonnes litre/litres deuros/euro/euros/€ dollar/dollars/$ francs',
  opposites:
    'ouverture/fermeture réouverture/fermeture ouvert/fermé ouverte/fermée ouvrir/fermer ouvre/ferme hausse/baisse augmenté/diminué augmentation/diminution monté/baissé monter/baisser plus/moins avant/après gagné/perdu gagner/perdre bénéfice/perte coupable/innocent accepté/refusé accepté/rejeté approuvé/rejeté autorisé/interdit vivant/mort premier/dernier première/dernière il/elle ils/elles homme/femme hommes/femmes père/mère fils/fille frère/sœur monsieur/madame nord/sud est/ouest gauche/droite acheter/vendre acheté/vendu pour/contre meilleur/pire meilleure/pire toujours/jamais tous/aucun début/fin commencé/terminé fort/faible forte/faible avec/sans vieux/nouveau ancien/nouveau ancienne/nouvelle confirmé/démenti',
};
