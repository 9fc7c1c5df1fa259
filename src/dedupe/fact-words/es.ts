import type { FactWords } from './fact-words.js';

/** Spanish. */
export const es: FactWords = {
  language: 'es',
  frequent:
    'el la los las de del y que en un una es por con para se su al lo como más pero sus fue este esta ha son entre dijo desde según además tras cuando aunque sin también así mientras',
  negations: 'no nunca jamás nada nadie ningún ninguna ninguno ni sin tampoco',
  negatingPrefixes: 'in im des',
  numbers:
    '- dos/segundo/segunda tres/tercer/tercero/tercera cuatro/cuarto/cuarta cinco/quinto/quinta seis/sexto/sexta siete/séptimo ocho/octavo nueve/noveno diez/décimo once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  articles: 'un/una/uno/primer/primero/primera',
  tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  magnitudes: 'cien/ciento/cientos/centenar/centenares 2 mil/miles 3 millón/millones 6 billón/billones 12',
  months:
    'enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/sep/sept/setiembre octubre/oct noviembre/nov diciembre/dic',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  units:
    'segundos minuto/minutos hora/horas día/días semana/semanas mes/meses año/años década/décadas siglo/siglos kilómetro/kilómetros/km metro/metros centímetro/centímetros/cm kilo/kilos/kilogramos/kg gramo/gramos tonelada/toneladas litro/litros euro/euros/€ dólar/dólares/$ peso/pesos',
  opposites:
    'cerrar/abrir cerrado/abierto cerrada/abierta cierre/apertura cerró/abrió subió/bajó sube/baja subir/bajar aumento/descenso aumentó/disminuyó más/menos mayor/menor antes/después ganó/perdió ganar/perder ganado/perdido beneficio/pérdida ganancias/pérdidas culpable/inocente aceptó/rechazó aprobó/rechazó aprobado/rechazado permitido/prohibido vivo/muerto primer/último primero/último primera/última él/ella hombre/mujer hombres/mujeres padre/madre hijo/hija hermano/hermana señor/señora norte/sur este/oeste izquierda/derecha comprar/vender comprado/vendido favor/contra mejor/peor siempre/nunca todos/ninguno inicio/final empezó/terminó fuerte/débil viejo/nuevo vieja/nueva con/sin confirmó/desmintió',
};
