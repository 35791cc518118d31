import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} já trata disso, não é preciso fazer nada. Pedimos desculpa pela espera.';
const shopActs = 'Agora cabe a {shop} resolver. Se demorar mais de um dia, fale com a loja.';
const shopResends = 'Agora cabe a {shop} enviar de outra forma. Fale com a loja para saber como.';
const writeToShop = 'Fale com {shop}, para que a encomenda siga viagem.';
const shopMakesGood = 'Fale com {shop}, que vai resolver.';
const comesAgain = 'Normalmente voltam no dia útil seguinte.';
const afterPayment =
  'Segue viagem assim que o pagamento for feito. O site da transportadora explica como. Se não explicar, fale com {shop}.';
const afterRoads = 'Segue viagem quando as estradas estiverem livres, não é preciso fazer nada.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} está com atraso', detail: carrierActs },
  missorted: {
    headline: 'Foi pelo caminho errado',
    detail: '{carrier} já corrige a rota, não é preciso fazer nada. Pedimos desculpa pela espera.',
  },
  transport: { headline: 'Retida na estrada', detail: carrierActs },
  capacity: {
    headline: 'Mais encomendas do que o normal',
    detail:
      '{carrier} trata de uma de cada vez, não é preciso fazer nada. Pedimos desculpa pela espera.',
  },
  damaged: { headline: 'Sofreu danos', detail: shopMakesGood },
  lost: { headline: 'Não aparece neste momento', detail: shopMakesGood },
  rejected: { headline: '{carrier} não a aceitou', detail: shopResends },
  held: {
    headline: 'Guardada num centro de distribuição',
    detail:
      '{carrier} guarda a encomenda em segurança e avisa quando seguir. Não é preciso fazer nada.',
  },
  researched: {
    headline: '{carrier} anda à procura',
    detail: 'Se não aparecer em dois dias, fale com {shop}, que trata do resto.',
  },
  not_found_by_carrier: {
    headline: '{carrier} ainda não conhece este código',
    detail: 'Uma encomenda nova às vezes só aparece à noite. Se continuar assim, fale com {shop}.',
  },
  wrong_data: { headline: 'Os documentos não estão certos', detail: shopActs },
  not_ready: {
    headline: 'Ainda não estava pronta',
    detail:
      '{shop} entrega a encomenda quando a transportadora voltar a passar, não é preciso fazer nada.',
  },
  packaging: { headline: 'A embalagem não aguentou', detail: shopActs },
  documents: { headline: 'Falta um documento', detail: shopActs },
  prohibited: { headline: 'Não pode viajar assim', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Cancelado por {shop}',
    detail: 'Não há nada a caminho. Se não esperava isso, fale com {shop}.',
  },
  wrong_number: {
    headline: 'O código de rastreio não está certo',
    detail:
      '{carrier} não o conhece, mas a sua encomenda pode estar a caminho. Cabe a {shop} corrigir: fale com a loja.',
  },
  addressee_absent: {
    headline: 'Não havia ninguém',
    detail:
      'Pode deixar assim: normalmente voltam no dia útil seguinte. As outras opções estão no aviso ou no site da transportadora.',
  },
  addressee_moved: {
    headline: 'O endereço mudou',
    detail: 'Diga o novo a {shop}, para que a encomenda siga viagem.',
  },
  business_closed: {
    headline: 'Estava fechado',
    detail: `${comesAgain} Não é preciso fazer nada.`,
  },
  refused: { headline: 'A encomenda foi recusada', detail: writeToShop },
  wrong_address: {
    headline: 'O endereço não está certo',
    detail: 'Diga o certo a {shop}, para que a encomenda siga viagem.',
  },
  no_access: {
    headline: 'Não conseguiram chegar à porta',
    detail: `${comesAgain} No site da transportadora pode explicar como se entra.`,
  },
  no_safe_place: {
    headline: 'Nenhum lugar seguro para deixar',
    detail: `${comesAgain} Procure estar em casa, ou indique um lugar no site da transportadora.`,
  },
  pickup_missed: { headline: 'Ninguém foi buscar a tempo', detail: writeToShop },
  payment: { headline: 'Há um pagamento em aberto', detail: afterPayment },
  identity: {
    headline: 'Vão pedir o seu documento',
    detail: 'Tenha o documento à mão quando voltarem, ou leve-o ao balcão.',
  },
  cancelled_by_shopper: {
    headline: 'Cancelado a seu pedido',
    detail: 'Não há nada a caminho. Se não foi um pedido seu, fale com {shop}.',
  },
  customs: {
    headline: 'Retida na alfândega',
    detail: 'Quem decide é a alfândega. O normal são dois dias, não é preciso fazer nada.',
  },
  customs_documents: {
    headline: 'A alfândega pede um documento',
    detail: 'Cabe a {shop} enviar. Se demorar mais de dois dias, fale com a loja.',
  },
  customs_duty: { headline: 'Há taxas da alfândega a pagar', detail: afterPayment },
  customs_prohibited: { headline: 'A alfândega não a deixa entrar', detail: shopMakesGood },
  weather: { headline: 'O mau tempo atrasa a viagem', detail: afterRoads },
  disaster: { headline: 'Uma emergência atrasa a viagem', detail: afterRoads },
  external: {
    headline: 'Demora mais',
    detail:
      'A causa não depende da transportadora, não é preciso fazer nada. Pedimos desculpa pela espera.',
  },
  security: {
    headline: 'Está em verificação',
    detail: 'É pela segurança de todos. Depois segue viagem, não é preciso fazer nada.',
  },
  regulation: {
    headline: 'Uma regra atrasa a viagem',
    detail: '{carrier} já trata disso, não é preciso fazer nada.',
  },
};
