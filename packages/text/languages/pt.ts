import type { Language } from './language.ts';

export const pt: Language = {
  tag: 'pt',
  quotes: '“ ” ‘ ’',
  smallWords: `
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem
    à seu sua ou ser quando muito há nos já está também pelo pela
  `,
  stopWords: `
    agora ainda além algo alguém algum alguma algumas alguns ali ano anos antes aos apenas apesar após
    aquela aquelas aquele aqueles aqui aquilo às assim até através atualmente bem cada caso cerca contra
    contudo cujo daquele dela delas dele deles depois desde desta deste desse dessa deve devem devido dia
    disse diz dois duas durante ela elas eles embora enquanto então entre era eram essa essas esse esses
    esta estão estar estas estava estavam este estes eu fazer faz feita feito fora foram grande haver hoje
    isso isto la lá lhe lhes logo lo me meio melhor menos mesma mesmas mesmo mesmos meu minha muita muitas
    muitos nada nas nem nenhum nenhuma nessa nesse nesta neste ninguém nós nossa nosso novo nova num numa
    nunca onde ontem outra outras outro outros parte pelas pelos pode podem pois porém porque portanto pouco
    poucos primeira primeiro própria próprio próximo qual quais qualquer quanto quase quem são segundo seja
    sejam sem sempre sendo será serão seus si sido sim só sob sobre suas tal tão tanto te têm tendo ter terá
    teve tinha tinham toda todas todo todos três tudo umas uns vai vão vários várias vez vezes você vocês
  `,
  everydayWords: `
    abre acidente água ajuda alunos amanhã amor anuncia arte aumenta banco bombeiros brasileira brasileiro
    cai câmara carro carros casa causa centro cidade cidades clientes conselho criança crianças crise
    crítica críticas custo dados derrota dias dinheiro domingo economia eleição eleições emprego empresa
    empresas encontra equipe escola especialistas estado estrada estudo euros família fecha feridos filme
    fim fogo foto ganha gol governo grupo guerra história homem homens hora horas hospital incêndio início
    investigação jogo jovem jovens juiz julgamento justiça lei livro lugar medo mercado mês meses mil milhão
    milhões ministério ministro morre morte morto mortos mulher mulheres mundo música norte novas novos país
    países partido paz pede pequeno perde pessoa pessoas plano polícia política portugal português preço
    preços prefeito prefeitura presidente pressão problema procura projeto quarta quer quinta reais recebe
    recorde rua sábado segunda segurança semana sexta sobe sul técnico tempo temporada terça trabalho
    trânsito treinador trem tribunal última último vence vida vítima vítimas vitória
  `,
  numberWords: `
    dois duas três quatro cinco seis sete oito nove dez doze dezenas vinte trinta quarenta
    cinquenta sessenta cem centenas mil milhares metade onze treze catorze quatorze quinze
    dezesseis
  `,
  months: `
    janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago |
    setembro set | outubro out | novembro nov | dezembro dez
  `,
  ago: { before: 'há', after: 'atrás', lately: 'ontem' },
  abbreviations: `
    Sr Sra Srs Dr Dra Prof Profa Eng Exmo Exma D Av R n pág págs art aprox etc jan fev abr ago set out
    nov dez
  `,
  speech: 'disse diz',
  cuePhrases: {
    'section-header': `
      leia também… | leia mais… | leia ainda… | veja também… | veja mais… | saiba mais… |
      notícias relacionadas | artigos relacionados | matérias relacionadas | conteúdo relacionado |
      posts relacionados | relacionadas | relacionados | mais lidas | mais lidos | as mais lidas |
      mais vistas | mais vistos | mais notícias… | mais em… | mais sobre… | mais de… | últimas notícias… |
      últimas | mais recentes | recentes | você também pode gostar… | você pode gostar… |
      também pode gostar… | recomendados para você | recomendado | recomendamos | destaques |
      compartilhe… | compartilhar… | partilhar… | partilhe… | siga-nos… | siga… | tópicos | assuntos |
      marcadores | tags relacionadas | publicidade | publicidade e… | assine… | inscreva-se… |
      próxima matéria | próximo | sobre o autor
    `,
    'comment-header': `
      o que dizem os leitores | o que dizem os nossos leitores | a opinião dos leitores | opinião
      dos leitores | a voz dos leitores | as suas opiniões | suas opiniões | cartas dos leitores |
      comentários | comentário | # comentários | # comentário | comentários # | deixe um
      comentário… | deixe uma resposta… | deixe o seu comentário… | deixe seu comentário… | deixar
      um comentário | escreva um comentário | escreva seu comentário | ver comentários | ver todos
      os comentários | todos os comentários | comente… | comentar | # respostas… | os comentários…
      | deixe sua opinião… | deixe a sua opinião… | dê sua opinião… | dê a sua opinião… |
      participe da conversa… | participe da discussão… | comentários dos leitores | comentários de
      leitores | faça seu comentário… | entre para comentar… | inicie sessão para comentar… | #
      comentários dos leitores | ordenar por:… | mais recentes
    `,
    crumb: `
      compartilhar | compartilhe | compartilhar no facebook… | partilhar | partilhar no… |
      enviar por e-mail | imprimir | salvar | guardar | copiar link | ouvir | ler mais… | leia mais… |
      ver mais… | ver tudo | ver todos | mais | próximo | próxima | anterior | voltar | voltar ao topo |
      topo | início | página inicial | pesquisar | buscar | entrar | cadastre-se | assine | assine já |
      fechar | aceitar | recusar | publicidade | continua após a publicidade |
      continua depois da publicidade | ir para o conteúdo… | pular para o conteúdo… | seguir | foto |
      fotos | galeria
    `,
    'link-line': `
      enquete:… | leia também:… | leia também… | leia mais:… | leia mais… | leia ainda… | veja também:… |
      veja também… | veja mais… | saiba mais:… | saiba mais… | clique aqui… | assine a… | inscreva-se… |
      siga-nos… | receba…
    `,
    credit: 'foto da… | crédito da… | imagem:… | divulgação… | reprodução…',
    byline: 'da redação…',
    legal: `
      termos de uso… | política de privacidade… | todos os direitos reservados… | quem somos… |
      fale conosco… | expediente… | contato…
    `,
    tags: 'tópicos:… | assuntos:… | marcadores:…',
  },
  cueWords: {
    consent: 'consentimento',
    promo: 'assine assinante assinantes assinatura inscreva-se',
  },
  corrections: 'correção | retificação | errata | uma versão anterior deste texto/artigo',
  paid: {
    labels: `
      conteúdo patrocinado | patrocinado | publieditorial | informe publicitário | publicidade | conteúdo de
      marca | conteúdo pago
    `,
    openings: `
      conteúdo patrocinado | patrocinado por | publieditorial | informe publicitário | conteúdo de marca |
      conteúdo pago | conteúdo oferecido por
    `,
    doubtful: 'publicidade | patrocinado',
  },
  services: {
    labels: `
      horóscopo | palavras cruzadas | passatempos | sudoku | obituário | necrologia | receitas | receita |
      programação tv | classificados | resultado das loterias | quiz | cartas dos leitores |
      falecimentos | obituários | editais | anúncios | anúncios classificados | loterias | fotogaleria |
      avisos legais | ofertas de emprego | previsão do tempo | jogos e passatempos | resumo da novela |
      resumo das novelas | vagas de emprego | agenda cultural | santo do dia
    `,
    titles: `
      previsão do tempo | tempo para hoje | horóscopo de hoje | horóscopo do dia | palavras cruzadas |
      sudoku | resultado da mega-sena | receita | receita de | programação da tv | o que ver hoje |
      cartas dos leitores | horóscopo do dia | resultado da mega-sena | resumo da novela |
      resumo das novelas | farmácias de plantão | farmácias de serviço | santo do dia |
      preço dos combustíveis hoje | agenda cultural
    `,
    deaths: `
      obituário | necrologia |
      falecimentos
    `,
    doubtful:
      'vagas de emprego | horóscopo | mega-sena | loterias | lotaria | tempo | meteorologia | euromilhões',
    says: `
      hoje | amanhã | esta noite | manhã | tarde | noite | fim de semana | semana | chuva | chuvas | sol |
      ensolarado | aguaceiros | nuvens | nublado | neve | geada | nevoeiro | vento | seco | frio | calor |
      trovoadas | graus | áries | carneiro | touro | gémeos | gêmeos | câncer | caranguejo | leão | virgem |
      libra | balança | escorpião | sagitário | capricórnio | aquário | peixes | astros | signo | signos |
      números | sorteio | resultados | resultado | prémio | prêmio |
      confira | oportunidades
    `,
    phrases: `
      onde estão os radares | radares da semana | as melhores ofertas | ideias de presentes |
      números sorteados | onde assistir | onde ver | como assistir | horário e onde | a que horas e onde |
      prováveis escalações | escalações prováveis | prováveis onzes | palpite e odds | palpites e odds |
      código promocional | cupom de desconto | signos do zodíaco | em promoção | resultado da mega-sena |
      resultado da lotofácil | resultado da quina | chave do euromilhões | o que ver na | o que assistir |
      aprenda a fazer | onde assistir | agenda do fim de semana | agenda cultural do | horóscopo semanal |
      horóscopo do mês | veja o seu signo | sopa de letras | palavras cruzadas de |
      farmácias de serviço/plantão | ofertas de emprego da/do/para | vagas da semana |
      cortes de água/luz/energia previstos/programados | ruas afetadas | previsão do tempo para |
      como vai estar o tempo | galeria de fotos | fotogaleria: | o que fazer no/este fim |
      casa da semana | cotação do dólar hoje | sudoku de/do | avisos de funeral | resumo da novela |
      resumo das novelas | vagas de emprego abertas | preços dos combustíveis hoje |
      farmácias de serviço | para adoção
    `,
    kitchen: 'colher colheres xícara xícaras chávena chávenas pitada dente dentes',
    cooking: `
      assar assado cozinhar cozido ferver fritar refogar mexer bater misturar picar picado descascar cortar ralar massa forno frigideira panela servir temperar polvilhar marinar bata liquidificador asse misture unte forma
    `,
    best: 'os melhores | as melhores',
    goods: `
      fones de ouvido | auriculares | auscultadores | aspiradores | robô aspirador | colchões | notebooks
      | portáteis | tablets | celulares | telemóveis | smartphone | smartphones | relógios inteligentes |
      televisores | smart tvs | cafeteiras | fritadeiras | air fryers | air fryer | liquidificadores |
      caixas de som | colunas bluetooth | câmaras fotográficas | tênis de corrida | sapatilhas | malas de
      viagem | mochilas | protetores solares | barbeadores | secadores de cabelo | pneus de inverno |
      impressoras | carregadores | ventiladores | presentes | brinquedos | vpn |
      telemóvel | celular | televisor | televisão | portátil | notebook | aspirador | fritadeira
    `,
    corners: `
      tempo | agenda | agenda cultural | culinária | serviços | jogos | meteorologia | utilidade pública
    `,
    instructions: `
      coza | refogue | leve ao | leve a | demolhe | corte | regue | tempere | misture | bata | junte |
      adicione | acrescente | deixe cozinhar | deixe ferver | asse | frite | pique | descasque | polvilhe |
      unte | despeje | mexa | amasse | cozinhe | sirva
    `,
    news: `
      fiscal | espera | queixas | protesto | protestos | revolta | despede
    `,
  },
  incidents: `
    sucesso | desastre | morto | mortos | morta | morre | morrem | mata | matam | ferido | feridos | preso | presa | detido |
    detida | detidos | acusado | tribunal | juiz | juíza | julgamento | polícia | condenado | fraude | burla
    | golpe | roubo | roubado | furto | proíbe | proibido | proibição | greve | demite | demitido |
    evacuados | fechado | cancelado | catástrofe | emergência | caos | crise | ministro | ministra | governo
    | prefeito | presidente da câmara | parlamento | congresso | ganha | vencedor | danos | destruído |
    alerta | cai | sobe | investigação | erro | desculpas | economistas
  `,
  crimes: `
    homicídio | assassinato | assassinado | estupro | violação | abuso | abusos | agressão |
    esfaqueado | tiroteio | culpado | condenado | condenada | prisão | tráfico | prostituição |
    sequestro | suspeito | vítima | vítimas
  `,
  captions: `
    foto de arquivo | imagem de arquivo | na foto | na imagem | da esquerda para a direita | imagem
    ilustrativa | foto ilustrativa
  `,
  discussion: {
    buttons: `
      responder resposta respostas curtir curtidas descurtir denunciar compartilhar partilhar
      gostei gosto não votos citar útil
    `,
    roles: `
      membro | convidado | assinante | moderador | visitante
    `,
    signed: 'enviado por | publicado por | escrito por | comentário de | por',
  },
  pageNotes: `
    este resumo foi gerado | ouça este artigo | ao se inscrever | seu navegador não suporta | para
    continuar lendo | este artigo contém links | siga-nos no | este conteúdo é exclusivo | este
    artigo foi originalmente | guarde este artigo | ouça esta notícia | conteúdo exclusivo para
    assinantes | nota da redação… | conteúdo exclusivo para… | entre no nosso canal… | participe do
    nosso canal… | as opiniões expressas neste artigo
  `,
  reported: 'com informações da/do/de | fonte: | fontes:',
  sections: {
    world: 'mundo | internacional | europa',
    politics: 'política | eleições | governo | congresso',
    business: 'economia | negócios | finanças | dinheiro | mercados | emprego',
    technology: 'tecnologia | digital | tec',
    science: 'ciência | ambiente | meio ambiente | clima | natureza | espaço',
    health: 'saúde | medicina | bem estar',
    local: `
      local | cidades | cidade | cotidiano | justiça | polícia | educação | transportes
    `,
    culture: `
      cultura | artes | livros | cinema | música | teatro | televisão | entretenimento | ilustrada |
      moda | viagem | viagens | gastronomia
    `,
    sport: 'esportes | esporte | desporto | futebol',
    opinion: 'opinião | editorial | editoriais | colunas',
  },
  disasters: `
    terremoto | sismo | tumulto | acidente | explosão | tiroteio | inundação | inundações | enchente | enchentes |
    cheias | incêndio | incêndios | deslizamento | furacão | ciclone | desabamento | descarrilamento | desastre |
    massacre | atentado | ataque | tornado | avalanche | tremor | queda de avião | naufrágio | tomba | enxurrada |
    despiste | derrocada | naufraga | capota | desaba | desabou | descarrila | explode em
  `,
  signs: {
    future: `
      será | serão | deve | devem | deverá | vai | vão | prevê | preveem | na próxima semana | no
      próximo mês | amanhã | a partir de segunda
    `,
    limits: `
      salvo | apesar | embora | ainda não | a menos que | não confirmou | não está claro | nega |
      recusa
    `,
    speech: 'disse | diz | afirmou | declarou | explicou | escreveu | avisou',
  },
  live: `
    ao vivo | em direto | minuto a minuto | tempo real
  `,
  questionWords: 'que quem onde qual como porque',
  questions: 'quem são/eram',
  explainers: `
    o que se sabe | o que sabemos | como | o que | quem | onde | qual | por que | porque | quem é/era | o que é | ao vivo | em direto
    | vídeo | fotos | análise | opinião | cronologia | veja
  `,
  weighty: `
    morto | mortos | morre | morrem | mata | guerra | bombardeio | bombardeamento | mortas | morreu |
    morreram | morrer | matam | óbitos | vítimas mortais | perderam a vida | perdeu a vida | faleceu |
    faleceram | afogados
  `,
  warnings: `
    não beber | imprópria para consumo | água imprópria | evacuados | evacuadas | evacuação | retirados de casa |
    estado de emergência | estado de calamidade | calamidade pública | não é potável | imprópria para beber
  `,
  tolls: {
    dead: `
      mortos | mortas | morrem | morreram | mata | matam | óbitos | vítimas mortais | afogados
    `,
    rising: 'sobe | sobem | aumenta | chega',
    past: `
      julgamento | homenage* | aniversário | recorda* | condenad* | acusad* | boato* | falso* | filme* |
      romance* | série* | simulacro* | cai para | caem para
    `,
    invented: 'resenha | netflix',
    works: `
      filme | romance | série | comédia | peça | teatro | thriller | videojogo | jogo | crítica |
      ópera
    `,
    victims: 'vítimas',
    people: `pessoas | crianças | alunos | homens | mulheres | operários | trabalhadores | mineiros | passageiros | soldados | civis | turistas | moradores | migrantes | bombeiros`,
    atLeast: `ao menos | pelo menos | mais de | até | quase | cerca de | outros`,
  },
  heads: `presidente da república | primeiro-ministro | o papa`,
  zodiac: 'áries touro gêmeos câncer leão virgem libra escorpião sagitário capricórnio aquário peixes',
  shopping: {
    bargain: 'de desconto | com desconto | metade do preço | a menos de | por menos de',
    off: 'de desconto',
    articles: 'os | as',
  },
  page: {
    data: 'dados pessoais | termos de uso',
    agrees: 'aceito | concordo | este site utiliza/usa',
    affiliate: 'link de afiliad* | links de afiliad*',
    preferred: 'fonte preferid*',
    readingTime: 'tempo de leitura',
    agencies: 'agência brasil | agencia brasil | agências',
    joining: 'com',
  },
  outcomes: {
    agreed: 'acordo',
    calledOff: 'cancelada | suspensa',
    verdict: 'absolvido | absolvida | culpado | culpada | condenado | condenada',
    exit: 'demite-se | demissão | renuncia | deixa | demitido | demitida',
    freed: 'libertado | libertados | libertada | solto',
    found: 'encontrado | encontrada',
    rescued: 'resgatado | resgatados | resgatada | resgatadas',
    held: 'detido | detidos | preso | presos | rende-se | detenção | prisão | capturado',
    charged: 'acusado | acusada',
    death: 'morre | morreu | morto | mortos',
    deathLater: 'morre/morreu no hospital',
    collapse: 'rompe | cede | desaba | desabamento',
    sale: 'vendido | vendida | compra | falência',
    vote: 'aprovado | aprovada | rejeitado | rejeitada | aprova',
    win: 'eleito | eleita | vence | perde',
    other: 'reabre | identificado',
  },
  feedWords: 'capa notícias últimas início manchetes principais política economia mundo esportes desporto',
  fields: {
    title: 'título titulo manchete',
    body: 'conteúdo conteudo texto corpo',
    standfirst: 'resumo subtítulo lide',
    publishedAt: 'data publicado publicada publicado_em publicada_em data_publicacao',
    embargo: 'embargo_até',
    author: 'autor autora autores',
    publisher: 'fonte veículo jornal',
    section: 'editoria seção secção categoria',
    picture: 'imagem foto',
    status: 'situação estado',
  },
  notices: {
    error: {
      titles:
        'erro #… | página não encontrada | esta/a? página … não existe | acesso negado | em manutenção | site em manutenção',
      texts: 'página que você procura | página que procura | página solicitada | página não existe',
    },
    challenge: {
      titles: 'um momento | verificação de segurança',
      texts: 'não é um robô | não é um robot',
    },
    redirect: {
      titles: 'redirecionando | a redirecionar',
      texts: 'será redirecionado | está a ser redirecionado',
    },
    consent: {
      titles:
        'a sua privacidade | sua privacidade é importante para? nós? | aceitar e continuar | iniciar sessão | entrar',
      texts: 'ative o? javascript',
      partners: 'nós e os? nossos #? parceiros',
      data: 'cookie* dados consentimento dispositivo* armazenamos',
    },
    list: { titles: 'início | arquivo', labels: 'etiqueta categoria autor' },
    results: { titles: 'resultados da? pesquisa/busca por?/para? | você pesquisou por' },
    legal: { titles: 'política de privacidade | termos de uso | termos e condições | contacto | contato' },
  },
  spam: {
    own: 'rodadas grátis | bônus sem depósito | cassinos online | cassino online',
    words: 'cassino | cassinos | casino | casinos | apostas | caça-níqueis | viagra | cialis',
  },
  statuses: {
    drafts: 'rascunho',
    closed:
      'em andamento/progresso/revisão | não iniciado/iniciada | excluído | arquivado | privado | agendado',
    held: 'retido | retida | pendente | bloqueado',
    not: 'não nao',
    out: 'publicado publicada aprovado aprovada',
    done: 'feito feita concluído concluída',
    yes: 'sim',
    no: 'não falso',
  },
  embargoes: {
    openings: 'sob embargo até',
    closed: 'sob embargo | embargo | embargado',
    moment: 'até às as do da dia hora horas de h',
    forbids: 'não publicar | não divulgar',
    until: 'antes até',
    marks: 'NÃO PUBLICAR',
    brackets: 'RASCUNHO',
  },
};
