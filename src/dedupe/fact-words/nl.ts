import type { FactWords } from './fact-words.js';

/** Dutch. */
export const nl: FactWords = {
  language: 'nl',
  frequent:
    'de het een en van dat op te zijn met voor niet aan er om ook als bij maar uit wordt werd heeft naar over zei volgens daarnaast toen hij zij deze dit na sinds',
  negations: 'niet geen nooit niemand niets noch zonder',
  negatingPrefixes: 'on',
  numbers:
    '- twee/tweede drie/derde vier/vierde vijf/vijfde zes/zesde zeven/zevende acht/achtste negen/negende tien/tiende elf/elfde twaalf/twaalfde dertien veertien vijftien zestien zeventien achttien negentien',
  articles: 'een/eerste',
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  magnitudes: 'honderd/honderden 2 duizend/duizenden 3 miljoen/miljoenen/mln 6 miljard/miljarden/mld 9 biljoen 12',
  months:
    'januari/jan februari/feb maart/mrt april/apr mei juni juli augustus/aug september/sep/sept oktober/okt november/nov december/dec',
  weekdays: 'maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag*',
  units:
    'seconde/seconden minuut/minuten uur/uren dag/dagen week/weken maand/maanden jaar/jaren eeuw/eeuwen procent kilometer/km meter centimeter/cm kilo/kilogram/kg gram ton liter euro/€ dollar/$',
  opposites:
    'open/dicht open/gesloten openen/sluiten geopend/gesloten steeg/daalde stijgen/dalen gestegen/gedaald meer/minder hoger/lager hoogste/laagste voor/na boven/onder gewonnen/verloren won/verloor winst/verlies schuldig/onschuldig eerste/laatste hij/zij man/vrouw mannen/vrouwen vader/moeder zoon/dochter broer/zus noorden/zuiden oosten/westen links/rechts kopen/verkopen gekocht/verkocht voor/tegen beste/slechtste beter/slechter altijd/nooit begin/einde begonnen/beëindigd sterk/zwak oude/nieuwe oud/nieuw met/zonder',
};
