import type { Language } from './language.ts';

export const es: Language = {
  tag: 'es',
  quotes: '« » “ ”',
  smallWords: `
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este
    sí porque esta entre cuando muy sin sobre también fue había era
  `,
  stopWords: `
    acerca actualmente además adonde ahí ahora algo alguien algún alguna algunas alguno algunos allí ambas
    ambos ante anterior antes apenas aquel aquella aquellas aquellos aquí así asimismo aún aunque bajo bien
    cabe cada casi cómo contra cual cuál cuales cualquier cuándo cuanto cuatro cuya cuyo da dado debe deben
    debido decir dentro desde después dice dicen dicho dijo donde dónde dos durante e él ella ellas ello
    ellos encima entonces eran esa esas ese eso esos está estaba estaban estado estamos están estar estas
    éste esto estos estoy fin fueron fuera gran habían haber habrá hace hacen hacer hacia han hasta hay haya
    he hecho hemos hoy incluso junto les luego me medio mejor menos mi mí mientras mis misma mismas mismo
    mismos mucha muchas mucho muchos nada nadie ni ningún ninguna nos nosotros nuestra nuestras nuestro
    nuestros nunca os otra otras otro otros parte poco primer primera primero pues puede pueden qué quien
    quién quienes quiere saber sea sean según ser será serán si sido siempre siendo sino son tal tampoco tan
    tanto te tendrá tendrán tener tenía tiene tienen toda todas todavía todo todos tras tres tu tú tus
    última último últimos unas uno unos usted va vamos van varias varios vez veces ya yo
  `,
  everydayWords: `
    abre accidente agua alcalde alcaldesa alumnos amor anuncia año años arte aumenta ayer ayuda ayuntamiento
    baja banco bomberos buen bueno busca calle carretera casa casas causa céntimos centro ciento cierra
    cifra cifras ciudad ciudades clientes club coche coches colegio consejo coste crisis crítica críticas
    derrota día días dinero domingo economía elección elecciones empleo empresa empresas encuentra
    entrenador equipo escuela españa español española españoles estudio europa euros experto expertos
    familia familias fiscalía foto fotos fuego gana gente gobierno gol grande grandes grupo guerra herido
    heridos historia hombre hombres hora horas hospital incendio inicio investigación joven jóvenes jueves
    juez jueza juicio justicia ley libro llama lugar lunes mañana martes mejores mercado mes meses miedo
    miércoles mil millón millones ministerio ministra ministro muerte muerto muertos mujer mujeres mundo
    música niña niño niños norte nueva nuevas nuevo nuevos país países partido partidos paz película peor
    pequeña pequeño persona personas pide pierde plan policía política pone precio precios pregunta
    presidenta presidente presión presupuesto problema problemas próxima próximo proyecto razón recibe
    reclama récord sábado seguridad semana semanas sube suben sur temporada tiempo toma trabajo tráfico tren
    trenes tribunal víctima víctimas victoria vida viernes
  `,
  numberWords: `
    dos tres cuatro cinco seis siete ocho nueve diez doce docena veinte treinta cuarenta cincuenta
    sesenta cien cientos mil miles mitad once trece catorce quince dieciséis
  `,
  months: `
    enero ene | feb febrero | mar marzo | abril abr | mayo may | junio jun | julio jul | agosto ago |
    sep sept septiembre setiembre | oct octubre | nov noviembre | dic diciembre
  `,
  ago: { before: 'hace', after: 'atrás', lately: 'ayer' },
  abbreviations: `
    Av Avda Sr Sra Sres Sras Srta D Dña Dr Dra Ldo Lda Dto Pza Ctra Prof Ud Uds Lic Ing Gral Cía núm pág págs art EE.UU EE aprox etc
    ene feb abr ago sept oct nov dic
  `,
  pointsBack: `
    él | ella | ellos | ellas | su | sus | este | esta | esto | estos | estas | ese | esa | eso | pero |
    y | también | además | luego | entonces | sin embargo | aquel | aquella | no obstante | por su parte |
    por ello | por eso | asimismo | es/son el/la/los/las/un/una | lo dijo/aseguró/confirmó/anunció/explicó/informó | se trata de | así lo
  `,
  speech: 'dijo dice',
  cuePhrases: {
    'section-header': `
      noticias relacionadas | artículos relacionados | artículo relacionado | contenido relacionado |
      contenidos relacionados | relacionado | relacionados | relacionadas | notas relacionadas |
      entradas relacionadas | más noticias… | más en… | más sobre… | más de… | más información |
      más leído | más leídas | lo más leído… | lo más visto… | las más leídas | los más leídos |
      lo último | últimas noticias… | última hora | ultimas noticias | entradas recientes |
      te puede interesar… | también te puede interesar… | le puede interesar… | te podría interesar… |
      puede interesarte… | te recomendamos… | recomendamos | recomendados | recomendado | destacados |
      destacadas | lee también… | leer también… | lea también… | lea más… | leer más… | ver también |
      ver más | además | compartir | comparte | compártelo | compartir en… | compartir esta noticia |
      síguenos… | síganos… | etiquetas | temas | archivado en | categorías | archivos | sobre el autor |
      acerca de… | anterior | siguiente | publicidad | suscríbete… | suscríbase… | boletín | boletines |
      contenido patrocinado
    `,
    'comment-header': `
      lo que dicen los lectores | lo que opinan los lectores | lo que dicen nuestros lectores | la
      opinión de los lectores | la voz de los lectores | los lectores opinan | opiniones de los
      lectores | sus opiniones | vuestras opiniones | cartas de los lectores | cartas al director
      | comentarios | comentario | # comentarios | # comentario | comentarios # | ver comentarios
      | ver # comentarios | ver los comentarios | leer comentarios | todos los comentarios | deja
      un comentario… | deja una respuesta… | dejar un comentario… | dejar una respuesta | déjanos
      un comentario | escribe un comentario… | escribir comentario | añadir comentario | añade un
      comentario | agregar comentario | comenta | comentar | comenta esta noticia | # respuestas…
      | únete a la conversación | normas de participación | deja tu comentario… | deja tu opinión…
      | deja tus comentarios… | danos tu opinión… | comparte tu opinión… | escribe tu comentario…
      | comentarios de los lectores | comentarios de lectores | comentarios de los usuarios |
      opiniones | opiniones # | # opiniones | # opinión | participa en la conversación… |
      participa en el debate… | los lectores comentan | inicia sesión para comentar… | para comentar… | ordenar
      por:… | más recientes | más valorados | conversación | conversación # | debate #
    `,
    speaker: 'responder | reportar | denunciar',
    crumb: `
      compartir | compartir en facebook… | compartir en twitter… | compartir en… | comparte en… | enviar |
      enviar por correo… | imprimir | guardar | copiar enlace | enlace copiado | escuchar | leer más… |
      ver más… | ver todo | ver todos | más | siguiente | anterior | volver | volver arriba | inicio |
      menú | buscar | iniciar sesión | inicia sesión | regístrate | registrarse | suscríbete |
      suscribirse | suscribirme | cerrar | aceptar | rechazar | publicidad | ir al contenido… |
      saltar al contenido… | seguir | foto | fotos | galería | pulse aquí | newsletter |
      solo para suscriptores
    `,
    'link-line': `
      encuesta:… | lee también:… | lee también… | lea también… | leer también… | lea además… | lea más… |
      leer más… | ver también:… | vea también… | mira también… | te puede interesar:… |
      te puede interesar… | le puede interesar… | te recomendamos… | puedes leer:… | relacionado:… |
      más información:… | en video:… | en vivo:… | suscríbete a… | suscríbase a… | síguenos en… |
      síganos en… | síguenos… | haz clic aquí… | haga clic aquí… | sigue toda la información…
    `,
    credit: `
      foto de… | fotografía:… | fotografía de… | crédito:… | créditos:… | imagen:… | imagen de… |
      fuente:… | foto cedida… | archivo…
    `,
    byline: 'por … | escrito por… | publicado por… | redacción…',
    legal: `
      aviso legal… | política de privacidad… | política de cookies… | condiciones de uso… |
      términos y condiciones… | términos de uso… | todos los derechos reservados… | quiénes somos… |
      contacto…
    `,
    tags: 'etiquetas:… | temas:… | archivado en:… | categorías:…',
  },
  cueWords: {
    consent: 'consentimiento',
    promo: 'suscríbete suscribirse suscripción suscriptores suscriptor boletín',
    legal: 'reservados',
    account: 'contraseña usuario',
  },
  corrections: `
    corrección | rectificación | fe de errores | fe de erratas | una versión anterior de este artículo
  `,
  paid: {
    labels: `
      contenido patrocinado | patrocinado | publirreportaje | publicidad | contenido de marca | contenido
      promocionado | contenido ofrecido | remitido
    `,
    openings: `
      contenido patrocinado | patrocinado por | publirreportaje | contenido de marca | contenido ofrecido
      por | contenido promocionado
    `,
    doubtful: 'publicidad | patrocinado | remitido',
  },
  services: {
    labels: `
      horóscopo | horoscopo | crucigrama | crucigramas | pasatiempos | sudoku | esquelas | obituarios |
      necrológicas | recetas | programación tv | guía tv | cartelera | clasificados | escaparate |
      ofertas y descuentos | resultados de la lotería | quiz | cartas al director | necrológica |
      anuncios oficiales | edictos | anuncios | anuncios por palabras | loterías | sorteos |
      farmacias de guardia | fotogalería | fotogalerías | obituario | juegos y pasatiempos |
      recetas de cocina | ofertas de empleo | santoral | agenda cultural | menús escolares |
      crucigrama y sudoku | precio de la luz hoy
    `,
    titles: `
      el tiempo hoy | el tiempo para | pronóstico del tiempo | previsión del tiempo | horóscopo de hoy |
      horóscopo diario | crucigrama | sudoku | resultados de la lotería | comprobar lotería | receta |
      receta de | recetas | cartas al director | qué ver hoy | programación tv |
      planes para el fin de semana | cartelera de cine | cartelera de teatro | santoral | santoral del |
      sudoku fácil | sudoku difícil | precio de la luz hoy | precio de la gasolina hoy |
      gasolineras más baratas | efemérides | menú escolar | agenda cultural | horarios de misas
    `,
    deaths: 'esquelas | obituario | obituarios',
    doubtful:
      'cartelera | farmacias de guardia | horóscopo | lotería | lotería nacional | el tiempo | once | bonoloto | euromillones',
    says: `
      hoy | mañana | esta noche | tarde | noche | fin de semana | semana | lluvia | lluvias | sol | soleado
      | chubascos | nubes | nuboso | nublado | nieve | heladas | niebla | viento | suave | seco | frío |
      calor | tormentas | grados | aries | tauro | géminis | cáncer | leo | virgo | libra | escorpio |
      sagitario | capricornio | acuario | piscis | astros | signo | signos | números | sorteo | resultados |
      comprobar | premios | bote
    `,
    phrases: `
      radares de la semana | dónde estarán los radares | dónde están los radares | las mejores ofertas |
      ideas para regalar | números ganadores | dónde ver | cómo ver | horario y tv | horario y dónde |
      a qué hora y dónde | a qué hora juega/juegan | qué ver en | qué ver esta | posibles alineaciones |
      alineaciones probables | pronóstico y cuotas | pronósticos y cuotas | cuotas y pronóstico |
      código promocional | códigos promocionales | chollo: | chollo del día | superventas de amazon |
      chollazo | signos del zodiaco | signo del zodiaco | a precio de derribo/risa/saldo |
      más barato que nunca | resultado de la lotería | resultados de la lotería |
      resultado de la primitiva | comprobar euromillones | comprobar bonoloto | bonoloto de hoy |
      euromillones de hoy | primitiva de hoy | la receta definitiva | receta fácil |
      agenda del fin de semana | qué tiempo hará/hace | el tiempo en … hoy/mañana |
      resultado/resultados de la once | once hoy | precio de la luz mañana/hoy/hora | hora a hora |
      horóscopo semanal | horóscopo mensual | anuncio de licitación | edicto | crucigrama del/de |
      sudoku del/de | farmacias de guardia en/hoy/de | esquelas de | necrológicas de |
      cortes de tráfico esta/este/previstos | cortes de agua/luz programados/previstos |
      calles afectadas | ofertas de empleo de la | empleos de la semana | dólar hoy |
      gasolineras más baratas | galería de fotos | fotogalería: | qué hacer este fin de semana |
      casa de la semana | cupón diario | qué ver hoy | precio de la luz hoy | precio de la luz mañana |
      busca un hogar | en adopción | cupón de la once | sudoku fácil/difícil/medio | santoral del
    `,
    kitchen: 'cucharada cucharadas cucharadita cucharaditas taza tazas pizca diente dientes',
    cooking: `hornear horneado asar freír hervir cocer cocido remover batir mezclar picar picado pelar cortar rallar precalentar amasar masa horno sartén cazuela servir salpimentar espolvorear marinar`,
    best: 'los mejores | las mejores',
    goods: `
      auriculares | aspirador | aspiradora | aspiradoras | robot aspirador | robots aspiradores | colchón
      | colchones | portátiles | ordenadores portátiles | tablets | móviles | celulares | smartphone |
      smartphones | relojes inteligentes | televisor | televisores | cafetera | cafeteras | freidora |
      freidoras | freidora de aire | batidoras | altavoces | altavoz | barras de sonido | cámaras de fotos
      | zapatillas | zapatillas para correr | camisa | vestido | botas de montaña | maletas | mochilas |
      protectores solares | champús | afeitadoras | secadores de pelo | tiendas de campaña | neumáticos de
      invierno | impresoras | cargadores | ventiladores | aires acondicionados | calendarios de adviento |
      regalos | juguetes | vpn | tarifas móviles |
      televisión | portátil | móvil
    `,
    corners: `
      el tiempo | tiempo | agenda | cocina | servicios | juegos | planes | meteorología
    `,
    instructions: `
      sofríe | sofreír | añade | añadimos | añadir | cuece | cocemos | pela | pelamos | bate | batimos |
      fríelas | fríe | freímos | pica | picamos | corta en | cortamos | mezcla | mezclamos | hornea |
      horneamos | precalienta | precalentamos | vierte | vertemos | remueve | removemos | incorpora | sazona |
      salpimienta | amasa | ralla | espolvorea | deja cocer | deja reposar | cuaja | dora | rehoga |
      corta el | corta la | corta los | córtalo | córtala | córtalos | mójalo | mójala | mójalas | fríelo |
      fríela | fríelos | bátelo | bátelos | remuévelo | hornéalo | hornéala | añádelo | pásalas
    `,
    news: `
      dispara | inquieta | protesta | sindicatos | falsas | falsos | plan del gobierno | apagón
    `,
  },
  incidents: `
    éxito | desastre | muerto | muertos | muerta | muere | mueren | matan | herido | heridos | detenido | detenida | detenidos
    | arrestado | acusado | imputado | tribunal | juez | jueza | juicio | policía | denuncia | condenado |
    fraude | estafa | robo | robar | robado | prohíbe | prohíben | prohibido | prohibición | huelga | dimite
    | despedido | evacuados | cerrado | cancelado | catástrofe | emergencia | caos | crisis | ministro |
    ministra | gobierno | alcalde | alcaldesa | parlamento | congreso | gana | ganador | daños | destruye |
    advierte | cae | sube | investigación | investiga | error | disculpas | economistas | fallece |
    fallecido
  `,
  crimes: `
    asesinato | asesinado | asesinada | homicidio | violación | violada | abuso | abusos | agresión
    | apuñalado | tiroteo | culpable | condenado | condenada | cárcel | prisión | narcotráfico |
    prostitución | burdel | secuestro | sospechoso | víctima | víctimas
  `,
  captions: `
    imagen de archivo | foto de archivo | fotografía de archivo | en una imagen de | en la imagen |
    en la foto | de izquierda a derecha | (izq.) | (dcha.) | captura de pantalla | imagen cedida |
    vista general de | vista aérea
  `,
  discussion: {
    buttons: `
      responder respuesta respuestas gusta gustan me no denunciar reportar compartir votos votar
      citar útil editar
    `,
    roles: `
      miembro | invitado | suscriptor | moderador | usuario registrado | mensajes:…
    `,
    signed: 'publicado por | enviado por | escrito por | comentario de | por',
  },
  pageNotes: `
    este resumen ha sido generado | este artículo es exclusivo | este contenido es exclusivo |
    escucha este artículo | escuchar este artículo | al suscribirte | tu navegador no soporta | para
    seguir leyendo | este artículo contiene enlaces | puedes darte de baja | síguenos en | añádenos
    como fuente | esta noticia ha sido generada | esta funcionalidad es sólo | esta funcionalidad es
    solo | este artículo fue publicado originalmente | esta noticia es exclusiva | guarda este
    artículo | este audio es una | si ya tenés una | si ya tienes una | únete a nuestro/nuestra |
    sigue leyendo debajo | nuestro periodismo depende de | noticia exclusiva para… | exclusivo para
    suscriptores… | únete a nuestro/nuestra canal… | únete a nuestro/nuestra comunidad… | ver esta
    publicación en… | nota del editor… | nota de la redacción… | escuchar esta noticia… | escuchá
    este artículo… | las opiniones expresadas son responsabilidad de sus autores | las opiniones
    expresadas en este artículo
  `,
  reported: 'con información de | con informes de | con datos de | fuente: | fuentes:',
  sections: {
    world: 'mundo | internacional | europa | américa | latinoamérica | oriente próximo',
    politics: 'política | elecciones | gobierno | congreso',
    business: 'economía | empresas | finanzas | dinero | mercados | empleo | vivienda',
    technology: 'tecnología | digital | internet | ciencia y tecnología',
    science: 'ciencia | medio ambiente | clima | naturaleza | espacio',
    health: 'salud | sanidad | bienestar | medicina',
    local: `
      local | locales | ciudad | comunidades | sucesos | educación | tribunales | policía | transporte
    `,
    culture: `
      cultura | arte | libros | cine | música | teatro | televisión | medios | gente | estilo | moda |
      viajes | gastronomía | ocio | entretenimiento
    `,
    sport: 'deportes | deporte | fútbol | baloncesto | tenis | ciclismo | motor',
    opinion: `
      opinión | editorial | editoriales | columnas | tribuna | columnistas | análisis y opinión
    `,
  },
  disasters: `
    terremoto | estampida | avalancha | accidente | explosión | tiroteo | inundación | inundaciones | incendio |
    incendios | deslizamiento | huracán | ciclón | derrumbe | descarrilamiento | desastre | catástrofe | masacre |
    atentado | ataque | riada | tornado | alud | seísmo | naufragio | descarrila | derrumba | derrumbes | vuelca |
    naufraga | sismo | temblor | desprendimiento | revienta | réplicas | arde un | arde una | explota un |
    explota una
  `,
  signs: {
    future: `
      será | serán | debe | deben | deberá | va a | van a | prevé | prevén | la próxima semana | el
      próximo mes | mañana | desde el lunes
    `,
    limits: `
      salvo | pese a | a pesar de | aunque | aún no | todavía no | a menos que | no ha confirmado |
      no precisó | se desconoce | negó | niega | rechaza
    `,
    speech: 'dijo | dice | declaró | afirmó | explicó | escribió | aseguró | advirtió',
  },
  live: `
    en directo | en vivo | última hora: | minuto a minuto | directo:
  `,
  opinions: `
    nuestro/nuestra columnista | escribe/escribió en su columna | en esta columna
  `,
  questionWords: 'qué quién dónde cuándo cuál cómo',
  questions: 'quiénes son/eran',
  puzzles: {
    games: 'crucigrama',
    help: 'soluciones | pistas',
  },
  explainers: `
    qué se sabe | lo que sabemos | lo que se sabe | cómo | por qué | qué | quién | dónde | cuándo | cuál | quién es/era | qué es | en directo
    | en vivo | vídeo | video | fotos | análisis | opinión | cronología | las claves | claves | así
  `,
  weighty: `
    muerto | muertos | muerta | fallece | falleció | fallecido | muere | mueren | matan | guerra |
    bombardeo | bombardeos | fallecidos | fallecen | muertas | mata | murieron | murió |
    perdieron la vida | pierden la vida | ahogados | sin vida
  `,
  warnings: `
    no beber | que no beban | no consumir agua | agua no potable | evacuados | evacuadas | evacuan | evacuación |
    evacuar | estado de emergencia | estado de alarma | zona catastrófica | confinados | no apta para el consumo |
    prohibido beber | no es potable
  `,
  tolls: {
    dead: `
      muertos | muertas | mueren | murieron | fallecidos | fallecen | fallecieron | matan | mata |
      víctimas mortales | ahogados
    `,
    rising: 'sube | suben | asciende | ascienden | aumenta | aumentan | eleva',
    past: `
      juicio | homenaje* | aniversario | recuerd* | condenad* | acusad* | bulo* | falso* | falsa* |
      película* | novela* | serie* | simulacro* | día de muertos | gripe | baja a | bajan a | caen a
    `,
    invented: 'netflix | reseña',
    works: `
      película | novela | serie | comedia | obra de teatro | teatro | thriller | videojuego | crítica |
      ópera
    `,
    victims: 'víctimas',
    people: `personas | niños | alumnos | hombres | mujeres | obreros | trabajadores | mineros | pasajeros | soldados | civiles | turistas | vecinos | migrantes | bomberos`,
    atLeast: `al menos | más de | hasta | casi | unas | unos | otros`,
  },
  heads: `presidente del gobierno | presidente de la república | el rey | la reina | el papa`,
  zodiac: 'aries tauro géminis cáncer leo virgo libra escorpio sagitario capricornio acuario piscis',
  shopping: {
    bargain: 'por menos de | a mitad de precio | rebajado | rebajada | con descuento | de descuento',
    tested: 'auriculares',
    off: 'de descuento',
    only: 'solo',
    offers: 'ofertas',
    articles: 'los | las',
  },
  page: {
    readers: 'tu | tus | usted | nuestr*',
    things: 'resumen | artículo | funcionalidad',
    old: 'este artículo tiene más de # año*/mes*',
    data: `
      datos personales | política de privacidad | condiciones de uso | comunicaciones comerciales | boletín
      | bloqueador de anuncios
    `,
    agrees: `
      acepto | he leído | al registrarte/suscribirte | al hacer clic | utilizamos cookies | este sitio
      utiliza/usa | este sitio web utiliza/usa
    `,
    affiliate: 'enlace de afiliad* | enlaces de afiliad*',
    earns: 'recibimos | recibir | ganar | ganamos',
    commission: 'comisión | comision',
    ourselves: 'nuestr* | nosotros',
    here: 'nuestr* | este artículo',
    preferred: 'fuente* preferid*',
    readingTime: 'tiempo de lectura',
    agencies: 'agencia | agencias',
    joining: 'y | e | con | redacción',
    sharing: 'imprimir',
  },
  outcomes: {
    agreed: 'acuerdo',
    calledOff: 'desconvocada | desconvocan | cancelada | suspendida',
    verdict: 'absuelto | absuelta | absueltos | culpable | condenado | condenada',
    exit: 'dimite | dimisión | renuncia | deja | destituido | destituida | cesado',
    freed: 'liberado | liberados | liberada | liberadas',
    found: 'hallado | hallada | hallados | encontrado | encontrada | aparece',
    rescued: 'rescatado | rescatados | rescatada | rescatadas | con vida',
    held: `
      detenido | detenida | detenidos | prisión | se entrega | entregó | detención | arresto |
      arrestado | arrestados | capturado
    `,
    charged: 'imputado | procesado',
    death: 'muere | muerto | fallece | muertos | fallecidos',
    deathLater: 'muere/fallece en el hospital | muere/fallece en un hospital',
    collapse: 'rompe | rotura | cede | derrumba | derrumbe',
    sale: 'vendido | vendida | compra | quiebra | bancarrota',
    vote: 'aprueba | aprobada | rechaza | rechazada | adopta | adoptada',
    win: 'elegido | elegida | gana | pierde',
    other: 'reabre | identificado',
  },
  feedWords:
    'portada inicio última últimas noticias titulares lo último actualidad deportes política economía sociedad cultura',
  fields: {
    title: 'título titulo titular',
    body: 'cuerpo contenido texto',
    standfirst: 'entradilla bajada copete resumen',
    publishedAt: 'fecha publicado publicada publicado_el publicada_el fecha_publicacion',
    embargo: 'embargo_hasta embargado_hasta',
    author: 'autor autora autores redactor',
    publisher: 'medio fuente periódico diario',
    section: 'sección categoría',
    picture: 'imagen foto',
    status: 'estado estatus',
    url: 'enlace',
  },
  notices: {
    error: {
      titles: `
        error #… | página no encontrada | página no existe | esta/la? página … no existe/está? disponible? | acceso denegado | en
        mantenimiento | sitio en mantenimiento
      `,
      texts: 'página que buscas/busca | página solicitada | página no existe | sitio está en mantenimiento',
    },
    challenge: {
      titles: 'un momento por favor? | verificación de seguridad | acceso temporalmente? restringido',
      texts: 'no eres un robot | no es un robot',
    },
    redirect: { titles: 'redirigiendo', texts: 'está siendo redirigido | será redirigido' },
    consent: {
      titles: `
        aceptar y continuar | tu/su privacidad es muy? importante para? nosotros? | valoramos su/tu privacidad | iniciar sesión
      `,
      texts: 'active/activa/habilite javascript',
      partners: 'nosotros y nuestros #? socios',
      data: 'cookie* datos consentimiento dispositivo* almacenamos guardamos',
    },
    list: { titles: 'inicio | archivo', labels: 'etiqueta categoría autor' },
    results: { titles: 'resultados de la? búsqueda para?/de? | usted buscó | has buscado' },
    legal: { titles: 'aviso legal | política de privacidad | términos y condiciones | contacto' },
  },
  spam: {
    own: 'tragaperras online | giros gratis | bono sin depósito | bonos sin depósito | casinos online | casino online',
    words: 'casino | casinos | tragaperras | apuestas | viagra | cialis',
  },
  statuses: {
    drafts: 'borrador',
    closed:
      'en curso/progreso/revisión | pendiente | sin empezar | por hacer | eliminado | archivado | privado | programado',
    held: 'retenido | retenida | bloqueado | bloqueada | sin publicar | por publicar',
    not: 'no sin',
    out: 'publicado publicada aprobado aprobada',
    done: 'hecho hecha terminado terminada',
    yes: 'sí si',
    no: 'no falso',
  },
  embargoes: {
    openings: 'embargado/embargada hasta | bajo embargo hasta',
    closed: 'embargado | embargada | embargo | bajo embargo',
    moment: 'hasta el las los la del de a horas h hora',
    forbids: 'no publicar | no difundir',
    until: 'antes hasta',
    marks: 'NO PUBLICAR | NO DIFUNDIR',
    brackets: 'BORRADOR',
  },
};
