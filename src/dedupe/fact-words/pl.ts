import type { FactWords } from './fact-words.js';

/** Polish. */
export const pl: FactWords = {
  language: 'pl',
  frequent:
    'w i na z do że się nie to jest o od za po przez jak dla oraz ale jego był ma które który tym także przy jednak ze według podczas kiedy gdy ten ta',
  negations: 'nie nigdy nikt nic żaden żadna żadne żadnych ani bez',
  negatingPrefixes: 'nie',
  numbers:
    'jeden/jedna/jedno/jednego/pierwszy dwa/dwie/dwóch/dwaj/drugi/drugiego/druga trzy/trzech/trzeci/trzeciego cztery/czterech/czwarty pięć/pięciu/piąty sześć/sześciu/szósty siedem/siedmiu/siódmy osiem/ośmiu/ósmy dziewięć/dziewięciu/dziewiąty dziesięć/dziesięciu/dziesiąty jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu',
  tens: 'dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
  magnitudes: 'sto/setki/stu 2 tysiąc/tysiące/tysięcy/tys 3 milion*/mln 6 miliard*/mld 9 bilion* 12',
  months:
    'styczeń/stycznia/styczniu luty/lutego/lutym marzec/marca/marcu kwiecień/kwietnia/kwietniu maj/maja/maju czerwiec/czerwca/czerwcu lipiec/lipca/lipcu sierpień/sierpnia/sierpniu wrzesień/września/wrześniu październik/października/październiku listopad/listopada/listopadzie grudzień/grudnia/grudniu',
  weekdays:
    'poniedziałek/poniedziałku wtorek/wtorku środa/środę/środy czwartek/czwartku piątek/piątku sobota/sobotę/soboty niedziela/niedzielę/niedzieli',
  units:
    'sekund* minut* godzin* dzień/dni/dniach/dnia tydzień/tygodni/tygodnie/tygodnia miesiąc/miesiące/miesięcy/miesiąca rok/lat/lata/roku/latach wiek/wieku procent* kilometr*/km metr/metry/metrów kilogram*/kg gram/gramów ton/tony litr/litrów euro/€ dolar/dolarów/$ złoty/złotych/zł',
  opposites:
    'zamknąć/otworzyć zamknięty/otwarty zamknięciu/otwarciu zamknięcia/otwarcia zamknięcie/otwarcie wzrósł/spadł wzrosła/spadła wzrosły/spadły wzrost/spadek więcej/mniej wyższy/niższy przed/po nad/pod wygrał/przegrał wygrała/przegrała zysk/strata winny/niewinny przyjął/odrzucił przyjęto/odrzucono pierwszy/ostatni pierwsza/ostatnia on/ona mężczyzna/kobieta mężczyzn/kobiet ojciec/matka syn/córka brat/siostra północ/południe wschód/zachód kupił/sprzedał za/przeciw lepszy/gorszy zawsze/nigdy początek/koniec silny/słaby stary/nowy starego/nowego z/bez potwierdził/zaprzeczył',
};
