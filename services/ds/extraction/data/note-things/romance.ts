import type { Things } from './things.ts';

export const ROMANCE: readonly Things[] = [
  // es
  {
    dining: `almuerzos | comida corrida | cenas | lonche | menú del día | corrientazo | menú ejecutivo | bocata
      montado | pincho | tapa | ración | raciones | paella | croquetas | tortas | tacos al pastor | taquitos
      quesadilla | quesadillas | gorditas | sopes | pozole | tamal | tamales | elote | desayunos | bocadillos | hamburguesa | hamburguesas | sopa | sopas | ensalada | ensaladas | ceviche | churro
      croqueta | tortilla de patatas | pupusas | choripán | milanesa | asado | helados | pastelito | pastelitos | jugo
      jugos | zumo | zumo de naranja | refresco | refrescos | papas fritas | patatas fritas`,
    'dining.coffee': `cafecito | cafelito | cortadito | solo con hielo | carajillo | tinto | perico | lágrima | capuchino
      capuccino | expreso | chocolate caliente | té con leche | té helado | té verde | infusión | manzanilla`,
    'dining.bar': `cervezas | cervecita | birras | cañitas | chela | chelas | chelita | chelitas | polas | caguama
      michelada | micheladas | litrona | vinos | copa | copas | cubata | cubatas | trago | tragos | fernet
      pisco | pisco sour | piscola | mezcal | aguardiente | cóctel | cócteles`,
    groceries: `compra | súper semanal | mandado | despensa | víveres | frutas | jamón | blanquillos | arroz | harina
      azúcar | aceite | aceite de oliva | sal | agua mineral | agua embotellada | garrafón | bidón de agua
      botella de agua | queso | quesito | yogur | yogures | mantequilla | manteca | tomates | manzana | manzanas | patata | patatas | papas | jitomate | cebolla | cebollas | huevo | lentejas | frijoles`,
    'groceries.bakery': `pancito | barras de pan | bolillo | bolillos | pan dulce | conchas | cuernitos | cruasán | medialunas
      facturas | marraqueta | hallulla | bollería | napolitana | ensaimada | pan de molde | pan tajado
      pan de bono | pandebono | almojábana | telera | magdalenas | bizcocho | panes | panecillo`,
    'groceries.supermarket': `súper | tiendita | tienda de la esquina | tianguis | colmado | kiosko | autoservicio | plaza de mercado`,
    'transport.public': `bondi | guagua | camión | micro | micros | pesero | bono bus | subte | tranvía | cercanías
      billete de tren | pasajes | transmi | tarjeta sube | sube | carga sube | carga bip | busetica | buseta
      boleto de bus | billete metro | mototaxi colectivo | patinete | flota | recarga metro | microbús`,
    'transport.taxi': `mototaxi | carrera taxi | taxi aeropuerto`,
    'transport.fuel': `gasóleo | combustible | grifo gasolina | tanqueada | tanqueo | tanque lleno | lleno depósito
      llené el tanque | depósito lleno | bencinera | carga de gas coche | recarga eléctrica coche`,
    'transport.parking': `parqueadero | zona azul | garaje | cochera | playa de estacionamiento | valet parking | franelero
      viene viene | parqueo | cuidacoches`,
    'transport.car': `peajes | caseta | casetas | lavado coche | lavado de auto | lavado de carro | mecánico | revisión coche
      vtv | verificación | tecnomecánica | revisión técnica | ruedas | gomas auto | llanta | gomería
      vulcanizadora | cambio de aceite | aceite coche | impuesto de circulación | tenencia | patente auto
      permiso de circulación | soat | grúa | batería coche | neumático | ponchadura | pinchazo | lavado de coche`,
    'travel.flight': `billete de avión | billetes de avión | boleto de avión | pasaje aéreo | pasaje de avión | tiquete aéreo
      tiquetes | maleta facturada | equipaje`,
    'travel.hotel': `hoteles | albergue | pensión alojamiento | cabaña | cabañas | casa rural | telo | albergues`,
    'travel.train': `ave | billete ave | alvia`,
    'housing.rent': `renta | alquiler piso | renta depa | alquiler depto | fianza | depósito alquiler | alquiler habitación | alquileres`,
    'housing.mortgage': `cuota hipoteca | dividendo casa | letra hipoteca | crédito vivienda`,
    'housing.maintenance': `gasfiter | gasfitero | albañil | pintor | limpieza casa | señora de la limpieza | asistenta | empleada
      chica de la limpieza | muchacha | nana de aseo | jardinero | comunidad | comunidad vecinos
      gastos comunes | expensas | cuota de mantenimiento | mantenimiento | administración edificio
      reparación | reparaciones | arreglo | derrama | fumigación | pintura`,
    'utilities.electricity': `la luz | recibo luz | recibo de la luz | factura luz | boleta luz`,
    'utilities.water': `recibo agua | recibo del agua | factura agua | cuenta agua | canal de isabel`,
    'utilities.gas': `recibo gas | factura gas | bombona | bombona butano | butano | cilindro de gas | balón de gas
      tanque de gas | garrafa | pipeta gas | calefacción | kerosene | parafina`,
    'utilities.internet': `adsl | teléfono fijo | banda ancha`,
    'utilities.mobile': `móvil factura | factura móvil | recibo móvil | recibo celular | plan celular | plan de celular
      plan de datos | saldo | saldo celular | datos móviles | megas | abono celular | postpago | tarjeta sim
      chip | plan de teléfono | cuenta del celular`,
    'health.pharmacy': `medicina | medicinas | medicamento | pastillas | pastilla | ibuprofeno | aspirina | antibiótico
      antibióticos | vitaminas | jarabe | receta | tiritas | curitas | preservativos | condones | crema pomada
      pomada | inyección | anticonceptivos | suplementos | gotas`,
    'health.doctor': `doctora | cita médica | revisión médica | chequeo | gafas | lentes | anteojos | lentillas
      lentes de contacto | oculista | oftalmólogo | fisio | fisioterapeuta | kinesiólogo | psicólogo
      psicóloga | terapia | ginecóloga | ginecólogo | pediatra | análisis de sangre | análisis clínicos
      exámenes médicos | radiografía | urgencias | ortodoncia`,
    'health.fitness': `gimnasia | cuota gym | mensualidad gym | alberca | natación | pileta | pista de pádel | cancha
      cancha de fútbol | futbol | entrenador | entrenador personal | proteína | boxeo | escalada
      carrera inscripción`,
    education: `colegiaturas | cuota colegio | mensualidad colegio | pensión colegio | arancel | clase
      clases particulares | clases de inglés | tasas examen | máster | maestría | inscripción | semestre
      instituto | profesor particular | preuniversitario | taller de`,
    'education.books': `libro | libro de texto | útiles | útiles escolares | cuaderno | cuadernos | libreta | lápices
      bolígrafos | lapiceros | copias | fotocopias | impresiones | novela | diario`,
    'entertainment.events': `entradas cine | entrada cine | boletos cine | peli | película | palomitas | concierto | conciertos
      recital | entradas concierto | exposición | partido | entradas partido | fútbol entradas | estadio
      parque de atracciones | circo | bolera`,
    'entertainment.streaming': `suscripción | suscripciones | abono streaming`,
    'entertainment.games': `videojuego | juego | pavos fortnite | diamantes free fire | juego de mesa | billar`,
    entertainment: `quiniela | décimo | primitiva | euromillones | raspadita | rasca | loto | melate | apuesta | fiesta
      fiestas | rumba | carrete | joda | farra | previa | feria atracciones`,
    'personal.beauty': `peluquero | corte | mechas | manicura | pedicura | cejas | pestañas | maquillaje | labial | rímel
      crema | crema facial | crema solar | protector solar | bloqueador | colonia | champú | acondicionador
      gel de ducha | jabón | desodorante | pasta de dientes | cepillo de dientes | compresas
      toallas femeninas | toallas sanitarias`,
    'personal.gifts': `regalito | regalo cumple | regalo de cumpleaños | regalo reyes | regalos navidad | regalo boda
      obsequio | detalle | ramo | ramo de flores | tarjeta de felicitación | tarjeta regalo | papel de regalo
      amigo invisible | amigo secreto | intercambio regalos`,
    'personal.pets': `pienso perro | croquetas perro | alimento perro | alimento gato | comida perro | comida gato
      concentrado perro | arena gato | arena para gatos | arenero | vete | peluquería canina | baño perro
      antipulgas | vacuna perro | guardería canina | paseador`,
    'personal.children': `pañal | toallitas | toallitas húmedas | leche de fórmula | fórmula bebé | potitos | papilla
      jardín de infantes | sala cuna | estancia infantil | escoleta | niñera | canguro | juguete | muñeca
      domingo niños | paga niños | mesada hijos | carriola | carrito bebé | cochecito | coche bebé | ropa bebé
      extraescolares | campamento | comedor escolar`,
    'shopping.clothing': `zapas | tenis nike | deportivas | tennis zapatos | botas | sandalias | chanclas | ojotas | chalas
      camisas | camisetas | playera | polera | remera | remeras | polo | pantalones | vaqueros | falda
      pollera | vestido | vestidos | jersey | suéter | buzo | sudadera | chaqueta | chaquetas | chamarra | campera | calcetines | faldas | poncho`,
    'shopping.electronics': `celular nuevo | móvil nuevo | móvil | teléfono | cargador | cable hdmi | funda móvil | funda celular
      mica | protector pantalla | auriculares | audífonos | cascos | portátil | compu | computador | ordenador
      tele | televisor | teclado | ratón | impresora | tinta impresora | cartucho | pilas | baterías | teléfonos | cargadores`,
    'shopping.home': `mueble | sillón | cama | colchón | silla | escritorio | estantería | armario | ropero | lámpara
      bombilla | bombillas | foco | focos | ampolletas | cortinas | alfombra | almohada | almohadas | sábanas
      edredón | cobija | frazada | toallas | sartén | olla | lámparas | sartenes | ollas`,
    'finance.insurance': `seguro coche | seguro auto | seguro de auto | seguro hogar | seguro de vida | seguro médico
      seguro viaje | prepaga | obra social | isapre | mutua | seguro mascota`,
    'finance.fees': `comisión | comisión banco | comisiones bancarias | mantenimiento cuenta | cuota de manejo
      anualidad tarjeta | fotomulta | multa tráfico | recargo | intereses tarjeta | trámite | notario
      notaría | gestoría | gestor | abogado | pasaporte | trámite dni | correos | envío | visado`,
    'finance.loan': `cuota préstamo | letra coche | mensualidad coche | abono préstamo | pago tarjeta | tarjeta de crédito
      deuda | cuota tarjeta | empeño | tanda | cuotas`,
    'finance.tax': `impuesto a la renta | renta hacienda | declaración de la renta | irpf | isr | contribuciones | ibi
      monotributo | autónomos | cuota autónomos | contador | ingresos brutos | ganancias | rentas
      tasa basuras`,
    'cash.withdrawal': `retiro | retiro cajero | retiro efectivo | retiro de efectivo | saqué dinero | sacar dinero
      saqué plata | saqué efectivo | efectivo cajero | retirada efectivo | extracción | giro cajero
      saque cajero`,
    'income.salary': `quincena | paga extra | aguinaldo | cobro sueldo | pago quincena | prima legal | gratificación
      bono trabajo | horas extra`,
    income: `jubilación | ingreso | ingresos | venta | ventas | venta wallapop | devolución hacienda | beca | paro
      subsidio | ayuda | honorarios | factura cobrada | dividendos | intereses cuenta | propinas recibidas
      bono gobierno | herencia | transferencia recibida | remesa | changa | chamba extra | pololo trabajo`,
    personal: `limosna | diezmo | ofrenda | misa | colecta`,
    shopping: `detergente | lavavajillas`,
  },
  // pt
  {
    dining: `pequeno-almoço | pequeno almoço | almoços | almocinho | jantares | janta | jantinha | ceia | lanchinho
      marmita | marmitex | quentinha | self service | self-service | rodízio | churrasco | espetinho
      prato feito | prato do dia | menu do dia | diária | feijoada | coxinha | coxinhas | pastéis
      pastel de feira | sanduíche | sanduíches | sandes | tosta mista | misto quente | hambúrguer | hambúrgueres | sopa | sopas | salada
      saladas | açaí | acarajé | tapioca | bifana | bifanas | francesinha | bacalhau à brás | moqueca | sorvetes | gelado
      gelados | fatia de bolo | suco | sucos | sumo de laranja | refrigerante | delivery | refeitório | bandejão`,
    'dining.coffee': `cafezinho | cimbalino | meia de leite | abatanado | pingado | pingo | expresso | mocaccino | chá | chás
      chá gelado | mate gelado | chimarrão | chocolate quente | pastelaria café`,
    'dining.bar': `cervejas | cervejinha | breja | brejas | gelada | geladas | chopps | chope | chopes | litrão | latão
      imperial | imperiais | fino | finos | caneca | vinho | vinhos | vinho verde | garrafa de vinho
      caipirinha | caipirinhas | caipiroska | cachaça | pinga | gin | drinques | coquetel`,
    groceries: `compras | compras do mês | compras da semana | compras da casa | rancho | banana | maçã | maçãs | batata
      batatas | tomate | cebola | carnes | talho | frango | picanha | linguiça | peixe | peixaria | presunto
      manteiga | margarina | queijo | iogurte | iogurtes | feijão | cebolas | queijos | galinha | farinha | açúcar | azeite | óleo | óleo de soja | lentilhas`,
    'groceries.bakery': `pãozinho | pães | pão francês | pãezinhos | pão de queijo | pão de forma | sonho | broa | carcaça
      papo-seco | baguete | pastelaria | bola de berlim | bolinho | confeitaria`,
    'groceries.supermarket': `mercadinho | minimercado | atacado | conveniência | sacolão mercado`,
    'transport.public': `busão | buzão | autocarro | autocarros | camioneta | metrozinho | comboio | trem | elétrico | eléctrico
      vlt | barco | cacilheiro | passagem | passagens | passagem ônibus | bilhete de comboio | passe
      passe mensal | navegante | recarga bilhete único | viva viagem | viagem metro | vale transporte
      lotação | toca-toca | bonde | comboios`,
    'transport.taxi': `corrida uber | corrida de táxi | kupapata`,
    'transport.fuel': `gasosa carro | álcool posto | posto de gasolina | bomba de gasolina | abasteci | abastecimento
      abastecer | tanque cheio | depósito cheio | enchi o tanque | atestar | gnv | carregamento elétrico`,
    'transport.parking': `parque de estacionamento | flanelinha | rotativo | garagem | lugar de garagem | estacionamentos`,
    'transport.car': `portagem | portagens | scut | lavagem | lavagem carro | lava rápido | oficina | revisão do carro
      revisão carro | inspeção | inspecção | borracheiro | troca de óleo | óleo do carro | mudança de óleo
      iuc | licenciamento | selo carro | reboque | guincho | bateria carro | pastilhas | travões | freio
      funilaria | emplacamento | pedágios`,
    'travel.flight': `voo | voos | avião | passagem de avião | bilhete de avião | bilhetes de avião | bagagem
      mala despachada | milhas`,
    'travel.hotel': `hotéis | alojamento | alojamento local | parque de campismo | chalé | diária hotel | pousadas`,
    'travel.train': `alfa pendular | intercidades | bilhete cp`,
    'housing.rent': `alugueis | renda | renda da casa | renda casa | aluguel do apê | arrendamento | quarto renda | caução`,
    'housing.mortgage': `prestação da casa | prestação casa | financiamento da casa | parcela apartamento | parcela do apê
      minha casa minha vida`,
    'housing.maintenance': `canalizador | pedreiro | diarista | faxineira | faxina | empregada | mulher a dias | senhora da limpeza
      jardineiro | conserto | reparação | manutenção | reparo | obras | marido de aluguel | dedetização
      caseiro | marceneiro | consertos | pintura`,
    'utilities.electricity': `conta de luz | conta da luz | fatura luz | electricidade | credelec`,
    'utilities.water': `conta de água | conta da água | fatura água | esgoto`,
    'utilities.gas': `botijão de gás | bujão | botija | botija de gás | bilha de gás | aquecimento`,
    'utilities.internet': `net | banda larga | tv cabo | telefone fixo | roteador`,
    'utilities.mobile': `conta do celular | conta celular | conta do telemóvel | telemóvel fatura | plano celular
      plano de celular | carregamento telemóvel | carregamento | saldo telemóvel | pré-pago | cartão sim
      dados móveis | pacote de dados | plano de dados | conta telefone | conta vivo | conta tim | conta claro`,
    'health.pharmacy': `remedinho | comprimidos | dipirona | ben-u-ron | brufen | vitamina | xarope | anticoncepcional | pílula
      preservativo | camisinha | curativo | pensos | receita médica | suplemento`,
    'health.doctor': `oftalmologista | oftalmo | óculos | lentes de contato | exame médico | exames médicos | exame de sangue
      análises | análises clínicas | dermato | ginecologista | urgência | taxa moderadora | aparelho dentário
      canal dente | limpeza dental | vacina | raio x | ressonância | nutricionista | coparticipação`,
    'health.fitness': `ginásio | mensalidade academia | mensalidade ginásio | ioga | natação | personal | futebol | pelada
      quadra | beach tennis | jiu jitsu | muay thai | whey | creatina | corrida inscrição | ténis aula`,
    education: `mensalidade escola | mensalidade da escola | mensalidade faculdade | propina | propinas | rematrícula
      aula | aulas | aula de inglês | aula particular | explicações | explicador | explicadora | exame escola
      prova inscrição | vestibular | enem | autoescola | auto escola | escola de condução | carta de condução
      pós-graduação | mestrado | formação`,
    'education.books': `livro | livro escolar | manuais | manual escolar | material escolar | caderno | cadernos | caneta
      canetas | lápis | impressão | gibi | apostila`,
    'entertainment.events': `cineminha | filme | ingresso cinema | pipoca | pipocas | show | shows | concerto | concertos
      bilhete concerto | peça de teatro | museus | exposição | jogo benfica | jogo de futebol | ingresso jogo
      parque de diversões`,
    'entertainment.streaming': `assinatura | assinaturas | subscrição | mensalidade netflix`,
    'entertainment.games': `jogo | joguinho | videojogo | jogo de tabuleiro | fliperama | sinuca | bilhar`,
    entertainment: `lotaria | mega-sena | mega sena | megasena | lotofácil | euromilhões | raspadinha | totoloto
      jogo do bicho | bicho | aposta | festas | festinha | forró | abadá | festa junina | santos populares`,
    'personal.beauty': `cabeleireira | cabelo | corte de cabelo | barba | tinta cabelo | progressiva | escova cabelo
      luzes cabelo | unha | unhas | sobrancelha | sobrancelhas | cílios | maquiagem | maquilhagem | batom
      creme facial | hidratante | protetor solar | champô | condicionador | sabonete | gel de banho
      desodorizante | pasta de dente | pasta de dentes | xampu`,
    'personal.gifts': `presentinho | prendas | prendinha | presente de aniversário | prenda de anos | presente natal
      prendas de natal | presente casamento | lembrancinha | buquê | florista | cartão presente
      vale presente | amigo oculto | papel de embrulho`,
    'personal.pets': `ração cachorro | ração do gato | comida cão | areia gato | areia do gato | tosquia | vacina cachorro
      sachê gato | petisco cachorro | coleira | casinha cachorro`,
    'personal.children': `fralda | toalhitas | lenço umedecido | lenços umedecidos | leite em pó bebê | papinha | berçário
      infantário | jardim de infância | jardim escola | escolinha | brinquedo | boneca | mesada | semanada
      carrinho de bebê | carrinho bebé | roupa bebê | chupeta | perua escolar | van escolar
      transporte escolar | atl | colônia de férias | campo de férias | pensão alimentícia`,
    'shopping.clothing': `sapato | sapatilhas | bota | sandália | chinelo | chinelos | blusa | blusas | regata | calça | calças
      calças de ganga | bermuda | calções | saia | camisola | moletom | sweat | casaco | casacos | jaqueta
      blusão | blusa de frio | fato | meia | meias | tênis | ténis | jaquetas`,
    'shopping.electronics': `celular novo | telemóvel | telemóvel novo | carregador | cabo usb | cabo | capinha | capa telemóvel
      película celular | fones | fone de ouvido | auscultadores | pc gamer | televisão | rato pc | impressora
      tinteiro | pilha | pilhas | pen usb | hd externo | disco rígido | caixa de som | coluna bluetooth
      conserto celular | troca de tela | telemóveis | telefone | carregadores`,
    'shopping.home': `móvel | colchão | cadeira | escrivaninha | secretária | estante | guarda-roupa | abajur | candeeiro
      lâmpada | lâmpadas | cortina | tapete | almofada | travesseiro | lençol | lençóis | edredom | cobertor
      toalha | toalhas | panela | panelas | frigideira | tacho | pratos | luminária | edredão`,
    'finance.insurance': `seguro do carro | seguro carro | seguro casa | seguro saúde | seguro de saúde | seguro viagem | convênio
      apólice | plano odontológico`,
    'finance.fees': `tarifa | tarifa bancária | taxa banco | comissão | comissões | manutenção de conta | anuidade
      anuidade cartão | multa trânsito | juros | iof | cartório | advogado | despachante | passaporte
      correios | sedex | frete`,
    'finance.loan': `parcela | parcela empréstimo | prestação | prestação do carro | parcela do carro | crédito pessoal
      fatura do cartão | fatura cartão | cartão de crédito | fatura nubank | dívida`,
    'finance.tax': `imposto de renda | imi | iss | segurança social | finanças | contabilista`,
    'cash.withdrawal': `saque | saquei | saque caixa | caixa eletrônico | multibanco | levantamento | levantei dinheiro
      levantamento multibanco | levantar dinheiro | saque dinheiro | tirei dinheiro | dinheiro vivo caixa`,
    'income.salary': `vencimento | pagamento salário | décimo terceiro | subsídio de férias | subsídio de natal | adiantamento
      holerite | recebi salário | caiu o salário | hora extra | horas extras | pró-labore | plr | férias pagas`,
    income: `aposentadoria | reforma pensão | mesada recebida | bolsa família | bolsa de estudo | auxílio
      seguro desemprego | subsídio de desemprego | abono | abono de família | vendas | venda olx | freela
      bico | biscate | recibo verde | reembolso irs | restituição | rendimento | renda extra | pix recebido
      fgts | herança`,
    personal: `oferta igreja | esmola | caridade | vaquinha | missa | cruz vermelha | ong | paróquia`,
    shopping: `detergente | sabão | sabão em pó`,
  },
  // fr
  {
    dining: `petit déjeuner | petit-déjeuner | ptit dej | p'tit dej | déj | souper | midi resto | casse-croûte
      encas | en-cas | sandwichs | jambon beurre | jambon-beurre | panini | croque monsieur | grec
      pâtes resto | nouilles | sushis | bo bun | bobun | couscous | tajine | tartiflette | moules frites
      fricandelle | dîners | collation | paninis | soupe | soupes | salade | salades | salade césar | crêpes | galette | galettes | quiche
      raclette | cassoulet | choucroute | glaces | gâteau | gâteaux | jus d'orange | coca | à emporter | restos`,
    'dining.coffee': `caoua | noisette | allongé | café allongé | double expresso | café latte | chocolat chaud | thés
      thé à la menthe | tisane | renversé | café touba | attaya | lait russe | expressos`,
    'dining.bar': `bières | binouze | pinte | pintes | demi pression | mousse | pression bière | broue | vins | vin rouge
      vin blanc | bouteille de vin | pinard | pinot | verre de vin | ballon de rouge | apéros | mojito
      pastis | ricard | ricards | rhum | tournée | bistrot verres | coup à boire | verre | apéro | apéritif`,
    groceries: `courses semaine | les courses | commissions | primeur | bananes | patates | pommes de terre | oignons
      salade verte | viande | charcuterie | jambon | steak haché | saucisses | saucisson | poisson
      poissonnerie | saumon | thon | œufs | oeufs | beurre | fromagerie | yaourt | yaourts | crème fraîche | pomme | oignon | fromages | poulets | farine | sucre | huile | huile d'olive`,
    'groceries.bakery': `pains | tradition | viennoiserie | viennoiseries | pain au chocolat | pains au chocolat | chocolatine
      chocolatines | pain aux raisins | brioche | pâtisseries | chausson aux pommes | éclair | flan
      pain de mie | petits pains | ballons pain | couque | tresse | macarons | boulangeries`,
    'groceries.supermarket': `dépanneur | marche couvert | épicier | arabe du coin | night shop | boutique du coin | drive`,
    'transport.public': `ticket de bus | tickets bus | ticket métro | tickets métro | carnet de tickets | pass navigo
      recharge navigo | ter | billet de train | billets de train | abonnement transport | abonnement tcl
      carte opus | opus | passe mensuelle | titre de transport | demi-tarif | abonnement général | car rapide
      ndiaga ndiaye | gbaka | woro-woro | woro woro | clando | taxi-brousse | taxi brousse | autocar`,
    'transport.taxi': `zem | zémidjan | bendskin | course taxi | taxi compteur | jakarta moto`,
    'transport.fuel': `gazole | sans plomb | plein d'essence | plein voiture | pompe à essence | éthanol | recharge voiture
      borne de recharge | gaz à la pompe | super sans plomb`,
    'transport.parking': `parkings | parcmètre | parcomètre | horodateur | parcage | place de parc | place de parking
      garage parking | gardien parking | vignette stationnement`,
    'transport.car': `péages | télépéage | vignette autoroute | lavage voiture | lave-auto | garagiste | mécanicien | mécano
      réparation voiture | révision voiture | expertise auto | visite technique | pneus d'hiver | vidange
      plaquettes de frein | essuie-glaces | batterie voiture | carte grise | immatriculation
      taxe de circulation | impôt auto | dépannage voiture | dépanneuse | remorquage | carrosserie
      pièces auto | crevaison`,
    'travel.flight': `vol | vols | billet d'avion | billets d'avion | bagage en soute`,
    'travel.hotel': `auberge de jeunesse | chambre d'hôte | chambre d'hôtes | chalet | location vacances | nuitée
      logement vacances`,
    'travel.train': `billet tgv`,
    'housing.rent': `loyers | location appart | loyer appart | loyer studio | coloc | colocation | caution | bail`,
    'housing.mortgage': `hypothèque | prêt immo | crédit immo | crédit maison | mensualité maison | emprunt immobilier
      prêt maison`,
    'housing.maintenance': `menuisier | maçon | bricoleur | femme de ménage | ménage | aide ménagère | boy maison | jardinier
      charges copro | copro | copropriété | frais de condo | réparations | entretien chaudière | chaudière
      ramonage | travaux | dépannage plombier | conciergerie | dératisation | ordures | taxe poubelle
      nounou ménage | plombiers | peinture | entretien maison`,
    'utilities.electricity': `élec | facture électricité | facture élec | courant | facture courant | woyofal | engie élec
      compteur prépayé | cash power | lumière facture | facture edf`,
    'utilities.water': `facture d'eau | facture eau | l'eau | sen'eau | assainissement | compteur d'eau`,
    'utilities.gas': `facture gaz | facture de gaz | bouteille de gaz | bonbonne de gaz | bonbonne | butane | chauffage
      fioul | granulés | bois de chauffage | grdf`,
    'utilities.internet': `box | box internet | livebox | bbox | abonnement internet | télé internet | téléphone fixe | routeur`,
    'utilities.mobile': `forfait | forfait téléphone | forfait portable | facture téléphone | facture portable | facture mobile
      facture cell | abonnement mobile | abonnement téléphone | recharge téléphone | crédit téléphone
      crédit orange | unités | pass internet | pass data | data | giga | carte sim | carte prépayée | flexy
      sim`,
    'health.pharmacy': `médicament | médocs | cachets | comprimés | pilule | pilules | doliprane | ibuprofène | efferalgan
      antibiotique | antibiotiques | sirop | pommade | ordonnance | pansements | préservatifs | capotes | para
      gouttes | compléments alimentaires`,
    'health.doctor': `toubib | généraliste | consultation | dent | lunettes | lentilles | verres de contact | ophtalmo | ostéo
      ostéopathe | psy | gynéco | pédiatre | bagues dentaires | prise de sang | analyses | labo | radio
      échographie | irm | scanner | urgences | ticket modérateur | franchise médicale | détartrage | carie`,
    'health.fitness': `salle de gym | muscu | abonnement salle | natation | foot | foot en salle | five | escalade | danse
      cours de danse | coach sportif | licence sport | licence foot | club de sport | forfait ski
      forfait de ski | patinoire | protéines`,
    education: `frais de scolarité | frais scolaires | frais d'inscription | minerval | écolage | fac
      cours particuliers | cours d'anglais | cours de piano | formation | stage | concours | frais examen
      auto-école | auto école | permis | permis de conduire | code de la route | répétiteur | maître de maison
      delf`,
    'education.books': `livre | livres | bouquin | bouquins | manuel scolaire | manuels | fournitures | fournitures scolaires
      cahier | cahiers | stylo | stylos | bics | photocopie | impression | bédé | bandes dessinées | mangas
      journal | liseuse livre`,
    'entertainment.events': `place de ciné | places ciné | place concert | places concert | pièce de théâtre | exposition
      billet match | match de foot | place match | stade | comédie musicale | cirque | escape game | humoriste
      parc astérix`,
    'entertainment.streaming': `abonnements | canalsat | réabonnement canal | ocs | molotov | crave | tou.tv`,
    'entertainment.games': `jeu vidéo | jeu | jeu switch | jeu de société | jeux de société | baby-foot | babyfoot`,
    entertainment: `loterie | euro millions | grattage | jeu à gratter | ticket à gratter | gratteux | pmu | lonab | tiercé
      pari foot | fête | soirée | teuf | boîte | boîte de nuit | loisirs | sortie | anniversaire fête
      guindaille | gala`,
    'personal.beauty': `coiffeuse | coupe cheveux | coupe | coloration | mèches | tresses | tissage | rajouts | brushing
      ongles | manucure | épilation | esthéticienne | sourcils | cils | maquillage | rouge à lèvres
      cosmétiques | crème visage | crème solaire | shampoing | shampooing | après-shampoing | gel douche
      savon | dentifrice | coiffeurs`,
    'personal.gifts': `kdo | kdos | cadeau anniversaire | cadeau anniv | cadeau de noël | cadeaux noël | cadeau mariage
      cagnotte | carte cadeau | carte anniversaire | papier cadeau | chèque cadeau | cadeau naissance`,
    'personal.pets': `croquettes chat | croquettes chien | bouffe chat | pâtée | pâtée chat | nourriture chien
      nourriture chat | moulée | litière | véto | toiletteur | anti-puces | vermifuge | laisse | pension chien
      vaccin chat`,
    'personal.children': `couches | couche | lingettes | lait bébé | lait infantile | petits pots | cpe | nounou | nourrice
      assmat | baby-sitter | baby sitting | périscolaire | maternelle | peluche | poupée | argent de poche
      poussette | siège auto | vêtements bébé | biberon | biberons | doudou | colo | colonie de vacances
      centre aéré`,
    'shopping.clothing': `fringues | habits | sapes | linge | godasses | baskets | espadrilles | bottes | bottines | sandales
      tongs | claquettes | souliers | tee-shirt | chemise | chemises | chemisier | pantalons | jupe | robe
      robes | pull | pulls | chandail | blouson | manteau | vestes | chaussette | chaussettes | jupes`,
    'shopping.electronics': `téléphone | tel neuf | portable | cell | cellulaire | chargeur | coque | coque téléphone | verre trempé
      écouteurs | casque | casque audio | ordi | ordinateur | pc portable | tablette | téléviseur | écran
      clavier | souris | imprimante | cartouche | cartouches d'encre | encre | piles | batterie externe | chargeurs`,
    'shopping.home': `canapé | lit | matelas | chaise | chaises | étagère | armoire | commode | ampoule | ampoules | rideaux
      tapis | coussin | coussins | oreiller | draps | couette | couverture | serviettes | serviettes de bain
      poêle | casserole | casseroles | marmite | assiettes | couverts | lampes | couettes | rideau | rideaus`,
    'finance.insurance': `assurance auto | assurance voiture | assurance habitation | assurance maison | assurance vie
      assurance voyage | complémentaire santé | assurance maladie | lamal | caisse maladie | prime assurance
      responsabilité civile | assurance moto | assurance chien`,
    'finance.fees': `frais bancaires | frais de banque | frais banque | frais de tenue de compte | agios | cotisation carte
      pv stationnement | contravention | contredanse | bûche | contravention radar | fourrière | timbre fiscal
      timbres | passeport | visa frais | notaire | avocat | huissier | frais de retrait | frais de transfert
      frais om | frais orange money | colis envoi | la poste`,
    'finance.loan': `crédit conso | crédit auto | crédit voiture | prêt auto | prêt étudiant | emprunt | remboursement crédit
      mensualité voiture | traite | dette | échéance | tontine | carte de crédit`,
    'finance.tax': `taxe d'habitation | taxe scolaire | taxes municipales | impôt sur le revenu | prélèvement impôts | tva
      précompte | acompte impôts | comptable | cotisations sociales | fisc | tiers provisionnel`,
    'cash.withdrawal': `retrait dab | retrait espèces | retrait gab | dab | distributeur billets | guichet | guichet automatique
      retiré | retiré argent | retrait cash | liquide retrait | retrait om | retrait momo`,
    'income.salary': `paie | paye | ma paie | virement salaire | traitement | solde salaire | prime | treizième mois
      avance salaire | acompte salaire | salaire reçu | heures sup | bulletin de paie`,
    income: `retraite | allocation | allocations | allocs | apl | rsa | chômage | pôle emploi | france travail
      revenu | revenus | vente | ventes | vente vinted | vente leboncoin | remboursement sécu
      remboursement mutuelle | dividendes | intérêts livret | facture payée client | loyer perçu | avs
      prime d'activité | assurance-emploi | héritage | argent reçu`,
    personal: `dons | quête | église | dîme | offrande | aumône | mosquée | messe | restos du coeur | cotisation asso
      denier | téléthon`,
    shopping: `lessive | papier toilette | fleur | liquide vaisselle`,
  },
  // it
  {
    dining: `pranzi | pranzetto | cene | cenetta | merenda | spuntino | piadina | tramezzino | pizzetta | trancio
      pizza al taglio | all you can eat | arancino | arancini | supplì | focaccia farcita | porchetta
      arrosticini | lasagne | pasta ristorante | carbonara | risotto | gnocchi | insalata | insalatona
      menù del giorno | colazioni | tramezzini | piadine | zuppa | minestrone | arancine | amatriciana | cotoletta | panzerotto | parmigiana
      tagliere | ristoranti | gelati | torta | fetta di torta | cannolo | cannoli | succo | spremuta | patatine fritte
      patatine | asporto | cibo da asporto`,
    'dining.coffee': `caffettino | cappuccini | cappuccio | marocchino | ginseng | orzo | decaffeinato | corretto | shakerato
      cioccolata calda | tè freddo | tisana | caffè al bar | macchinetta caffè | crema caffè | caffellatte`,
    'dining.bar': `birre | birretta | birrette | birrozza | vini | bottiglia di vino | calice | bicchiere di vino
      aperitivi | ape | negroni | amaro | amari | limoncello | grappa | shottini | cicchetto | giro di birre
      giro di shot | vinello | media chiara`,
    groceries: `la spesa | spesa settimanale | spesa grossa | spesina | verdure | ortaggi | fruttivendolo | ortolano
      mele | banane | arance | patate | pomodori | cipolle | insalata busta | macellaio | macinato
      prosciutto | salame | salumi | affettati | salumeria | pesce | pescheria | tonno | uova | patata | pomodoro | pomodorini | cipolla | uovo | formaggi | mozzarella | parmigiano | riso | farina | zucchero | olio
      olio d'oliva | burro | lenticchie`,
    'groceries.bakery': `fornaio | panetteria | panini vuoti | pagnotta | filone | rosette | michette | focaccia | cornetti
      brioches | pasticcini | bomboloni | bombolone | grissini | ciabatta | sfoglia | focacce | rosetta`,
    'groceries.supermarket': `mercatino | discount | negozietto | bottega`,
    'transport.public': `biglietto bus | biglietti bus | corriera | biglietto metro | biglietto atm | treno | biglietto treno
      biglietto del treno | regionale | abbonamento bus | abbonamento metro | abbonamento mezzi
      abbonamento treno | abbonamento atac | carnet biglietti | mezzi | mezzi pubblici | biglietto | biglietti
      traghetto | vaporetto | monopattino | bike sharing | navetta`,
    'transport.taxi': `ncc | corsa taxi | taxi aeroporto | tassì`,
    'transport.fuel': `gasolio | benzinaio | pieno | pieno di benzina | pieno auto | metano auto | self benzina | ricarica auto
      colonnina | verde benzina`,
    'transport.parking': `parcheggi | parchimetro | strisce blu | grattino | sosta | posto auto | box auto | ztl`,
    'transport.car': `autostrada | casello | lavaggio auto | meccanico | tagliando | revisione auto | revisione | bollo
      bollo auto | gomme | gomme invernali | pneumatici | cambio olio | cambio gomme | olio motore
      carrozziere | freni | batteria auto | tergicristalli | soccorso stradale | carroattrezzi | ricambi auto
      vignetta | pneumatico | foratura | pedaggi`,
    'travel.flight': `volo | voli | aereo | biglietto aereo | biglietti aerei | bagaglio | bagaglio a mano | bagaglio in stiva`,
    'travel.hotel': `ostello | campeggio | pensione completa | tassa di soggiorno | camera hotel | residence | rifugio
      villaggio turistico | casa vacanze | alberghi`,
    'travel.train': `frecciarossa | freccia | treno notte`,
    'housing.rent': `canone affitto | affitto stanza | affitto casa | pigione | caparra | locazione`,
    'housing.mortgage': `rata mutuo | rata del mutuo | mutuo casa`,
    'housing.maintenance': `muratore | falegname | tuttofare | donna delle pulizie | signora delle pulizie | colf | badante
      giardiniere | spese condominiali | rata condominio | amministratore | riparazione | riparazioni
      manutenzione caldaia | caldaia | ristrutturazione | spurgo | disinfestazione | manutenzione | tinteggiatura | vernice`,
    'utilities.electricity': `bolletta della luce | bolletta enel | corrente | bolletta | bollette`,
    'utilities.water': `acqua bolletta | bolletta acqua | bolletta dell'acqua | bolletta acea`,
    'utilities.gas': `bolletta del gas | bombola gas | bombola | riscaldamento | pellet | legna | stufa pellet`,
    'utilities.internet': `tim fibra | linea fissa | modem | canone internet | telefono fisso`,
    'utilities.mobile': `ricarica telefono | ricarica cellulare | bolletta telefono | bolletta cellulare | ricarica iliad
      ricarica tim | offerta telefono | abbonamento telefono | abbonamento cellulare | scheda sim
      credito telefonico | ricariche`,
    'health.pharmacy': `medicinale | medicinali | farmaco | farmaci | pastiglie | pillole | compresse | tachipirina
      integratori | sciroppo | collirio | pomata | cerotti | preservativi | pillola | fermenti`,
    'health.doctor': `dottore | dottoressa | visita medica | visita | visita specialistica | igiene dentale | pulizia denti
      apparecchio denti | otturazione | occhiali | lenti | lenti a contatto | lentine | ottico | osteopata
      analisi del sangue | esami del sangue | analisi | ecografia | risonanza | ticket sanitario
      ticket ospedale | pronto soccorso | vaccino | certificato medico | nutrizionista`,
    'health.fitness': `abbonamento palestra | nuoto | corso di nuoto | calcetto | campo da calcetto | campo da tennis | danza
      arrampicata | sci | proteine | quota calcio | palestre`,
    education: `retta scuola | tasse universitarie | tasse scolastiche | iscrizione | corso di inglese | lezione
      lezioni | ripetizioni | lezioni private | scuola guida | esame | esame patente | gita scolastica
      doposcuola | certificazione inglese | retta scolastica`,
    'education.books': `libri scolastici | libri di scuola | quaderno | quaderni | penne | matite | cancelleria | fotocopie
      fotocopia | stampe | fumetto | fumetti | quotidiano | rivista`,
    'entertainment.events': `biglietto cinema | concerti | biglietto concerto | biglietti concerto | musei | partita
      biglietto partita | biglietti partita | stadio | opera lirica | spettacolo | acquario`,
    'entertainment.streaming': `abbonamenti | canone rai | infinity`,
    'entertainment.games': `videogioco | gioco | giochi | gioco switch | gioco da tavolo | biliardo | biliardino`,
    entertainment: `superenalotto | gratta e vinci | grattaevinci | scommessa | schedina | bolletta scommesse | slot | feste
      ballare | luna park | sagra | fantacalcio`,
    'personal.beauty': `parrucchiera | taglio | taglio capelli | capelli | tinta | tinta capelli | piega | colpi di sole
      unghie | ceretta | sopracciglia | ciglia | trucco | trucchi | rossetto | crema viso | crema solare
      profumo | balsamo | bagnoschiuma | sapone | deodorante | dentifricio | spazzolino | assorbenti
      tamponi interni`,
    'personal.gifts': `regalino | regalo compleanno | regalo di compleanno | regali natale | regali di natale
      regalo matrimonio | busta matrimonio | bomboniere | mazzo di fiori | buono regalo | biglietto auguri
      biglietto di auguri | carta regalo | pensierino | regalo laurea`,
    'personal.pets': `crocchette | crocchette gatto | crocchette cane | cibo gatto | cibo cane | cibo per gatti
      cibo per cani | scatolette gatto | umido gatto | lettiera | sabbia gatto | sabbietta | antipulci
      guinzaglio | pensione cane | dogsitter | dog sitter | vaccino cane`,
    'personal.children': `pannolino | salviette | salviettine | latte in polvere | omogeneizzati | pappa | nido | scuola materna
      retta asilo | mensa scolastica | baby sitter | tata | giocattolo | giochi bimbi | bambola | paghetta
      passeggino | seggiolino | ovetto | vestiti bimbo | centro estivo | grest | campo estivo | ciuccio
      grembiule | mantenimento figli`,
    'shopping.clothing': `vestiti | vestito | abiti | scarpe da ginnastica | stivali | sandali | ciabatte | infradito | magliette
      camicia | camicie | camicetta | pantaloni | pantaloncini | gonna | maglione | maglia | felpa | felpe
      giacca | giubbotto | giubbino | cappotto | piumino | cravatta | calze | scarpa | giacche | calzini | vestitino`,
    'shopping.electronics': `cellulare | telefonino | caricabatterie | caricatore | cavetto | cavo usb | cavo hdmi | cover telefono
      pellicola | vetro temperato | cuffie | cuffiette | auricolari | portatile | pc portatile | televisore
      televisione | tastiera | stampante | cartucce | pile | batterie | chiavetta usb | hard disk
      cassa bluetooth | fotocamera`,
    'shopping.home': `mobile | divano | letto | materasso | sedia | sedie | tavolo | scrivania | libreria mobile | scaffale
      armadio | lampadina | lampadine | tende | tappeto | cuscino | cuscini | lenzuola | piumone | coperta
      asciugamani | pentola | pentole | padella | piatti | bicchieri | lampade | padelle | tenda da doccia`,
    'finance.insurance': `assicurazione auto | assicurazione macchina | assicurazione casa | assicurazione moto
      assicurazione viaggio | assicurazione vita | polizza vita | rca`,
    'finance.fees': `commissione | commissioni | spese bancarie | spese conto | canone conto | canone carta | bollo conto
      sanzione | interessi passivi | notaio | avvocato | commercialista | marca da bollo | marche da bollo
      passaporto | carta d'identità | raccomandata | posta | spedizione | francobolli`,
    'finance.loan': `rata | rata prestito | rata auto | rata macchina | rata finanziamento | cessione del quinto | debito
      saldo carta di credito | carta di credito`,
    'finance.tax': `tasse | tassa | imposta | imu | tassa rifiuti | irpef | inps contributi | contributi inps
      acconto tasse | cartella esattoriale`,
    'cash.withdrawal': `prelievo bancomat | prelevati | prelevare | contanti prelevati | prelievo contanti
      sportello automatico | postamat | prelievo atm`,
    'income.salary': `stipendi | busta paga | tredicesima | quattordicesima | accredito stipendio | mensilità | straordinari
      premio produzione | tfr | acconto stipendio | bonus lavoro`,
    income: `pensione | accredito pensione | disoccupazione | naspi | assegno unico | reddito di cittadinanza
      borsa di studio | entrata | entrate | vendita | vendita vinted | vendita subito | rimborso spese
      dividendi | interessi attivi | cedole | fattura incassata | lavoretto | mance | vincita | eredità
      affitto incassato | bonifico ricevuto`,
    personal: `donazioni | offerta chiesa | offerta messa | messa | beneficenza | elemosina | carità | colletta
      croce rossa | parrocchia`,
    shopping: `detersivo | detersivi | saponetta | carta igienica`,
  },
  // ro
  {
    dining: `mic dejun | micul dejun | prânz | prânzul | masa de prânz | cină | gustare | gustări | sandviș | șaorma
      shaorma | mici | mititei | ciorbă | ciorbe | sarmale | gustarea | sandvișuri | supă | supa | salată | salata | sarmalele | mămăligă | tochitură | papanași | langoși
      clătite | plăcintă | plăcinte | placinta | gogoși | înghețată | înghețate | inghetata | prăjitură | prăjituri
      prajitura | tort | tortul | sucuri | sucul | mâncare la pachet`,
    'dining.coffee': `cafea | cafele | cafeluță | cafeneaua | cafenea | ceai | ceaiuri | ciocolată caldă | cafea la automat
      cafeaua | cafea la pachet | ceaiul`,
    'dining.bar': `bere | beri | berică | berici | halbă | vinuri | sticlă de vin | vin fiert | țuică | palincă | rachiu
      vișinată | vodcă | shoturi | crâșmă | băutură | berea | vin roșu | vin alb | vinul | băuturi | bauturi | cârciumă`,
    groceries: `cumpărături | legume | fructe | mere | portocale | cartofi | roșii | ceapă | castraveți | ardei
      carne tocată | măcelărie | pui | porc | pește | peste proaspăt | alimente | legumele | fructele | cartofii | lapte | laptele | brânză | branza | cașcaval | carnea | orez | orezul
      făină | faina | zahăr | zahar | ulei | uleiul | apă minerală | untul | cârnați | carnati | șuncă | sunca | piață
      piata`,
    'groceries.bakery': `pâine | pâinică | franzelă | chifle | baghetă | covrig | covrigi | covrigei | covrigărie | cornuri
      patiserie | brutărie | merdenea | merdenele | cofetărie | lipie | pâinea | chiflă | corn cu ciocolată | patiserii`,
    'groceries.supermarket': `aprozar | alimentara | magazin alimentar | băcănie | non stop | cumpărături la supermarket
      cumpărături săptămânale`,
    'transport.public': `autobuze | bilet autobuz | bilet de autobuz | bilete stb | abonament stb | metrou | cartela metrou
      abonament metrou | tramvai | troleu | troleibuz | microbuz | maxi taxi | rutieră | bilet tren
      bilet de tren | autobuzul | tramvaiul | metroul | trenul`,
    'transport.taxi': `taxiuri | cursă taxi | cursă bolt | taximetrist | taximetru | taxi până acasă | taxiul`,
    'transport.fuel': `motorină | combustibil | plinul | plin benzină | am făcut plinul | încărcare mașină electrică
      plin la mașină | plin de benzină | alimentare mașină`,
    'transport.parking': `parcări | loc de parcare | tichet parcare | parcometru | abonament parcare | taxă parcare | parcarea`,
    'transport.car': `rovinietă | vinietă | taxă autostradă | taxă de pod | taxă pod | spălătorie auto | spălat mașina
      spalatorie | service | mecanic | itp | revizie | revizie auto | anvelope | cauciucuri | vulcanizare | reparație mașină | reparatie masina | anvelopele | piese de schimb | taxă de drum`,
    'travel.flight': `zbor | zboruri | bilet avion | bilete avion | bilet de avion | bilete de avion | bagaj de cală | bagaj | zborul | avionul`,
    'travel.hotel': `pensiune | cazare | vilă | apartament regim hotelier | cazare la mare | cazare la munte
      cameră de hotel | noapte de cazare | hotelul | cazarea | pensiunea`,
    'housing.rent': `chiria | chirii | chirie garsonieră | chirie apartament | garanție chirie | chirie cameră | chiriei`,
    'housing.mortgage': `rată casă | rata apartament | prima casă`,
    'housing.maintenance': `instalator | zugrav | lăcătuș | meșter | meșteri | tâmplar | femeie de serviciu | menajeră | curățenie
      doamna la curățenie | grădinar | întreținere | întreținerea bloc | administrație bloc
      fond de reparații | reparații | reparație | reparatie | instalatorul | vopsea | vopsele | lavabilă`,
    'utilities.electricity': `curent | curentul | factură curent | lumină | factura lumină | electricitate | hidroelectrica
      curent electric | factura la curent | factura la lumină`,
    'utilities.water': `factura apă | apa rece | apă caldă | canalizare | factura la apă | apă și canalizare`,
    'utilities.gas': `gaze | gazul | factura gaz | factură gaze | butelie | căldură | încălzire | centrală | lemne
      lemne de foc | peleți | factura la gaze | gaz metan | gazele`,
    'utilities.internet': `factura internet | cablu | cablu tv | telefon fix | factura la internet | abonament internet | net acasă | internetul`,
    'utilities.mobile': `factura telefon | abonament telefon | abonament mobil | cartelă | reîncărcare cartelă | credit telefon
      cartelă prepay | orange factura | factură vodafone | date mobile | minute și date | cartelă telefon
      factura la telefon | reîncărcare telefon`,
    'health.pharmacy': `medicamente | pastile | nurofen | antibiotic | picături | rețetă | plasturi | prezervative | suplimente
      unguent | cremă unguent | algocalmin | sirop de tuse | rețetă medicală | cremă de la farmacie
      picături de nas | medicamentele | pastilele`,
    'health.doctor': `doctorul | medic | consult | consultație | control medical | analize | analize de sânge | ochelari
      lentile | lentile de contact | oftalmolog | fizioterapie | kinetoterapie | psiholog | terapie
      ginecolog | ochelarii | vaccin | vaccinul | vaccinuri`,
    'health.fitness': `abonament sală | sală de fitness | sport | bazin | înot | antrenor | fotbal | teren fotbal
      sală de forță | antrenament`,
    education: `taxă școlară | taxă școală | facultate | taxă facultate | universitate | curs | curs engleză | lecții
      taxă examen | școală de șoferi | permis auto | fondul clasei | taxă an universitar | lecții de engleză
      rechizite | cursul`,
    'education.books': `carte | cărți | manual | manuale | papetărie | caiet | caiete | pixuri | creioane | culegere
      copii xerox | printat | ziar | benzi desenate | carte audio | culegeri | cartea`,
    'entertainment.events': `bilete cinema | bilet cinema | floricele | concerte | bilet concert | bilete concert | teatru
      bilete teatru | muzeu | expoziție | meci | bilet meci | bilete meci | untold | spectacol
      grădina zoologică | cinematograf | teatrul | concertul`,
    'entertainment.streaming': `abonament | abonamente | antena play | abonament filme | abonament muzică`,
    'entertainment.games': `joc | jocuri | jocuri video | boardgame | joc de societate | biliard`,
    entertainment: `bilet loto | lozuri | loz | pariuri | pariu | bilet pariuri | păcănele | cazino | petrecere | petreceri
      chef | bal | majorat | distracție | popice`,
    'personal.beauty': `tuns | tunsoare | tunsul | coafat | vopsit | vopsea de păr | unghii | manichiură | pedichiură | epilat
      epilare | sprâncene | machiaj | ruj | crema de față | cremă de soare | coaforul | frizeria`,
    'personal.gifts': `cadou | cadou ziua | cadou zi de naștere | cadou crăciun | cadou nuntă | dar nuntă | plic nuntă | nuntă
      botez | buchet | buchet de flori | mărțișor | mărțișoare | felicitare | card cadou | cadou de ziua lui`,
    'personal.pets': `mâncare pisică | mâncare câine | hrană pisici | hrană câini | nisip pisică | nisip pentru pisici
      litieră | veterinară | animale | deparazitare | zgardă | vaccin câine | tuns câine | boabe câine
      plicuri pisică | câine`,
    'personal.children': `scutece | pamperși | șervețele umede | lapte praf | creșă | grădiniță | grădi | jucărie | păpușă
      bani de buzunar | cărucior | scaun auto | haine copii | haine bebe | tabără | loc de joacă`,
    'shopping.clothing': `îmbrăcăminte | pantofi | adidași | teniși | ghete | cizme | sandale | șlapi | papuci | tricou | tricouri
      cămașă | cămăși | bluză | bluze | blugi | hainele | pantalonii | pantofii | geacă | geaca | șosete | sosete | ciorapi | rochie | rochia | rochii`,
    'shopping.electronics': `telefon nou | încărcător | cablu usb | cablu hdmi | husă | husă telefon | folie telefon | căști
      calculator | tabletă | televizor | tastatură | imprimantă | cartuș | baterii | baterie externă | telefonul | telefoane | cabluri`,
    'shopping.home': `canapea | saltea | scaun | scaune | birou | dulap | raft | becuri | perdele | draperii | covor | pernă
      perne | lenjerie de pat | cearșaf | plapumă | veioză | tigaie | tigaia | perdea`,
    'finance.insurance': `casco | asigurare mașină | asigurare auto | asigurare casă | asigurare locuință | asigurare de viață
      asigurare de sănătate | asigurare călătorie | asigurare de călătorie | poliță`,
    'finance.fees': `comisioane | comision bancar | taxă bancă | taxă card | administrare cont | amenzi | penalități
      dobândă | pașaport | buletin | taxă notar | timbre | curier | colet | comision bancă`,
    'finance.loan': `rată credit | rate bancă | rata mașină | datorie | ifn | card de credit | avans credit | rata la bancă`,
    'finance.tax': `impozite | impozit casă | impozit pe venit | cass | contabil | contabilitate | taxe locale`,
    'cash.withdrawal': `retragere | retras | retragere numerar | retragere atm | scos bani | am scos bani | numerar
      cash bancomat | retragere bancomat | cash de la bancomat | scos cash`,
    'income.salary': `salariul | leafă | lichidare | avans salariu | avans | prima crăciun | ore suplimentare
      a intrat salariul | bonuri de masă | tichete de masă | primă salarială | al treisprezecelea salariu
      lichidare salariu | chenzină`,
    income: `pensie | pensia | alocație | bursă | șomaj | indemnizație | ajutor social | venit | venituri | vândut
      vanzare | vânzare olx | rambursare | dobândă primită | moștenire | chirie încasată`,
    personal: `donații | biserică | acatist | pomelnic | lumânare biserică | pomană | caritate | colivă | sfeștanie
      slujbă | zeciuială | parastas`,
    shopping: `bateriile | detergentul | săpun | sapun | hârtie igienică | hartie igienica | florile`,
  },
  // ca
  {
    dining: `dinar | sopar | sopars | esmorzar | esmorzars | berenar | entrepà | entrepans | sandvitx | pizzes | hamburguesa
      hamburgueses | frankfurt | sopa | amanida | amanides | escudella | botifarra | calçots | calçotada | fideuà
      escalivada | pa amb tomàquet | croquetes | bikini calent | tapes | canelons | gelats | pastissos | pastisseria | sucs
      suc de taronja | cocacola | refresc | refrescos | braves | menjar per emportar | menjador`,
    'dining.coffee': `cafetó | tallat | caputxino | xocolata calenta | xocolata desfeta`,
    'dining.bar': `cervesa | cerveses | birres | canya de cervesa | vi negre | vi blanc | ampolla de vi | vermut | còctel | còctels
      gintònic`,
    groceries: `queviures | verdures | fruita | fruites | fruiteria | poma | pomes | patata | tomàquet | tomàquets | ceba | cebes
      llet | formatge | formatges | carn | carnisseria | pollastre | peix | peixateria | arròs | farina | sucre
      oli d'oliva | aigua mineral | ampolla d'aigua | mantega | llenties | mongetes | mercat | botiga de queviures | iogurts
      aigua`,
    'groceries.bakery': `barra de pa | pa de pagès | pa de motlle | pans | forn de pa | fleca | coca de sant joan | llonguet | panet`,
    'transport.public': `tramvia | trens | rodalies | t-usual | t-casual | microbús`,
    'transport.fuel': `benzinera | omplir el dipòsit`,
    'transport.parking': `aparcament | aparcaments | pàrquing | pàrquings | parquímetre | zona blava`,
    'transport.car': `reparació del cotxe | pneumàtics | pneumàtic | punxada | rentat de cotxe | rentar el cotxe | revisió del cotxe
      canvi d'oli | peatge | peatges`,
    'travel.flight': `bitllet d'avió | bitllets d'avió | avió`,
    'travel.hotel': `pensió | alberg`,
    'housing.rent': `lloguer | lloguers`,
    'housing.maintenance': `reparació | reparacions | lampista | manteniment | llauner`,
    'shopping.home': `mobles | moble | llum de taula | bombeta | bombetes | olles | llençols | edredó | coixí | coixins | cortines | matalàs`,
    'utilities.electricity': `electricitat | rebut de la llum | factura de la llum | factura llum`,
    'utilities.water': `rebut de l'aigua | factura de l'aigua | factura aigua`,
    'utilities.gas': `butà`,
    'utilities.mobile': `factura del mòbil | recàrrega | recàrrega mòbil`,
    'health.pharmacy': `pastilles | xarop`,
    'health.doctor': `metge | metgessa | ulleres | anàlisis de sang`,
    'health.fitness': `gimnàs | gimnasos | natació`,
    education: `llar d'infants | extraescolars`,
    'education.books': `llibre | llibres | llibres de text | llibreta | llibretes | quadern | llibreria`,
    'entertainment.events': `teatre | zoològic`,
    'personal.beauty': `perruqueria | perruquer | perruquera | tallada de cabells | maquillatge | xampú | depilació`,
    'shopping.clothing': `camises | samarreta | samarretes | pantaló | texans | sabates | sabata | bambes | espardenyes | jaquetes | abric
      mitjons | mitjó | vestit | vestits | faldilla | jersei`,
    'shopping.electronics': `carregadors | auriculars`,
    shopping: `joguina | joguines | bateries | sabó | paper higiènic | paper de vàter | flors | ram de flors | rentaplats líquid`,
  },
];
