import type { FactWords } from './fact-words.js';

/** Portuguese. */
export const pt: FactWords = {
  language: 'pt',
  frequent:
    'o a os as de do da dos das e que em um uma no na para com por se não mais foi ao pela pelo seu sua é são disse além após quando enquanto segundo assim também embora',
  negations: 'não nunca jamais nada ninguém nenhum nenhuma nem sem',
  negatingPrefixes: 'in im des',
  numbers:
    '- dois/duas/segundo/segunda três/terceiro/terceira quatro/quarto cinco/quinto seis/sexto sete/sétimo oito/oitavo nove/nono dez/décimo onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
  articles: 'um/uma/primeiro/primeira',
  tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  magnitudes: 'cem/cento/centenas 2 mil/milhar/milhares 3 milhão/milhões 6 bilhão/bilhões/bilião 9 trilhão/trilhões 12',
  months:
    'janeiro/jan fevereiro/fev março/mar abril/abr maio junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  weekdays: 'segunda-feira terça-feira/terça quarta-feira/quarta quinta-feira/quinta sexta-feira/sexta sábado domingo',
  units:
    'segundos minuto/minutos hora/horas dia/dias semana/semanas mês/meses ano/anos década/décadas século/séculos quilômetro/quilômetros/quilómetro/quilómetros/km metro/metros centímetro/centímetros/cm quilo/quilos/quilogramas/kg grama/gramas tonelada/toneladas litro/litros euro/euros/€ dólar/dólares/$ real/reais',
  opposites:
    'fechar/abrir fechado/aberto fechada/aberta fechou/abriu fechamento/abertura subiu/caiu subiu/desceu sobe/desce aumento/queda aumentou/diminuiu mais/menos maior/menor antes/depois ganhou/perdeu venceu/perdeu ganhar/perder lucro/prejuízo culpado/inocente aceitou/rejeitou aprovou/rejeitou aprovado/rejeitado permitido/proibido vivo/morto primeiro/último primeira/última ele/ela homem/mulher homens/mulheres pai/mãe filho/filha irmão/irmã senhor/senhora norte/sul leste/oeste esquerda/direita comprar/vender comprado/vendido favor/contra melhor/pior sempre/nunca todos/nenhum início/fim começou/terminou forte/fraco velho/novo velha/nova com/sem confirmou/negou',
};
