# What Objector's own pages say (popup, welcome page, dashboard), in Spanish.

screen-name = Objector
screen-platform-facebook = Facebook
screen-platform-instagram = Instagram
screen-platform-whatsapp = WhatsApp
screen-platform-meta = Cuenta de Meta
screen-route-facebook-own = El formulario de oposición de Facebook
screen-route-instagram-own = El formulario de oposición de Instagram
screen-route-meta-own = El formulario de oposición para una cuenta de Meta
screen-route-whatsapp-own = El formulario de oposición de WhatsApp
screen-route-third-party = El formulario sobre datos procedentes de otras personas y fuentes
screen-route-general-objection = El formulario general de oposición de Meta
screen-route-rights-portal = La página de Meta para solicitudes de privacidad
screen-route-entry = Una página que lleva a un formulario de oposición
screen-only-you-send = Objector rellena y explica. Solo tú puedes enviar.
screen-language = { $code ->
    [bg] Búlgaro
    [cs] Checo
    [da] Danés
    [de] Alemán
    [el] Griego
    [en] Inglés
    [es] Español
    [et] Estonio
    [fi] Finés
    [fr] Francés
    [ga] Irlandés
    [hr] Croata
    [hu] Húngaro
    [is] Islandés
    [it] Italiano
    [lt] Lituano
    [lv] Letón
    [mt] Maltés
    [nb] Noruego
    [nl] Neerlandés
    [pl] Polaco
    [pt] Portugués
    [ro] Rumano
    [sk] Eslovaco
    [sl] Esloveno
    [sv] Sueco
   *[other] Otro idioma
 }
screen-law = { $law ->
    [gdpr] Ejerces tu derecho de oposición según el artículo 21, apartado 1, del RGPD, la ley europea de protección de datos. Meta dice que tiene un interés legítimo en entrenar la IA. Puedes oponerte a ello en cualquier momento.
    [uk] Ejerces tu derecho de oposición según el artículo 21, apartado 1, del UK GDPR. Meta dice que tiene un interés legítimo en entrenar la IA. Puedes oponerte a ello en cualquier momento.
    [fadp] Declaras que no deseas este tratamiento. La ley suiza, la FADP, protege esa voluntad.
   *[other] Tus derechos dependen de la ley del lugar donde vives. Objector no cita ninguna.
 }

screen-state-not-yet = Aún no enviada
screen-state-submitted = Enviada el { $date }
screen-state-code-asked = Enviada el { $date }. Falta introducir el código de Meta.
screen-state-acknowledged = Enviada el { $date } y recibida por Meta
screen-state-granted = Atendida por Meta
screen-state-refused = Rechazada por Meta
screen-state-not-sent = No enviada

screen-due = { $count ->
    [one] Objector: una oposición espera algo de ti
   *[other] Objector: { $count } oposiciones esperan algo de ti
 }
screen-here = Objector: { $form }
screen-notice-title = { $count ->
    [one] Una oposición espera algo de ti
   *[other] { $count } oposiciones esperan algo de ti
 }
screen-notice-text = Pulsa aquí para ver qué sigue.
screen-full-name = Tu nombre
screen-full-name-note = Nombre y apellidos, tal como figuran en tu cuenta.
screen-given-name = Nombre
screen-family-name = Apellidos
screen-names-note = Solo para formularios que los piden por separado.
screen-email = Tu dirección de correo electrónico
screen-email-note = La que Meta tiene de ti.
screen-country = País en el que vives
screen-country-none = Sin elegir
screen-land = Tu Land
screen-land-note = En Alemania, cada Land tiene su propia autoridad de protección de datos.
screen-land-none = Sin elegir
screen-phone = Número de teléfono
screen-phone-note = Solo lo piden unos pocos formularios. Mejor dejarlo vacío.
screen-speak = Idioma
screen-speak-browser = El del navegador
screen-for-whom = ¿Por quién te opones?
screen-for-whom-myself = Por mí
screen-for-whom-no-account = Por mí, sin tener cuenta
screen-for-whom-child = Por mi hijo o mi hija
screen-for-whom-represented = Por alguien a quien represento
screen-for-whom-note = { $whom ->
    [no-account] Puede que otras personas hayan publicado algo sobre ti. Meta tiene un formulario sobre datos procedentes de otras personas; no exige tener cuenta.
    [child] ¿Tu hijo o tu hija tiene su propia cuenta? Entonces abre el formulario con la sesión iniciada en ella. Para lo que publiquen otras personas está el formulario sobre datos procedentes de otras personas; pregunta en nombre de quién escribes.
    [represented] ¿Esta persona tiene una cuenta? Entonces abre el formulario con la sesión iniciada en ella. Para lo que otras personas publiquen sobre ella está el formulario sobre datos procedentes de otras personas; pregunta en nombre de quién escribes.
   *[myself] Una oposición por cada Centro de cuentas. Inicia sesión en la cuenta de que se trata.
 }
screen-third-party-note = No exige tener cuenta.
screen-state-covered = Cubierta por la oposición para { $account }, si las dos comparten el mismo Centro de cuentas
screen-account-linked = Comparte el mismo Centro de cuentas con mis otras cuentas marcadas aquí
screen-accounts = Tus cuentas
screen-account = { $platform } { $number }
screen-accounts-note = Una sola oposición vale para las cuentas que comparten el mismo Centro de cuentas de Meta. Cada una de las demás necesita la suya.
screen-add = Añadir:
screen-add-account = Añadir una cuenta: { $platform }
screen-account-email = Su dirección de correo
screen-account-email-note = Solo si es distinta de la de arriba.
screen-account-handle = Dirección del perfil o nombre de usuario
screen-account-handle-note = Solo la piden algunos formularios.
screen-account-remove = Quitar
screen-account-remove-label = Quitar { $account }
screen-account-added = Se ha añadido { $account }.
screen-account-removed = Se ha quitado { $account }.
screen-grounds = Tus motivos
screen-grounds-note = Marca solo lo que sea cierto en tu caso. Puedes dejarlo todo vacío: el formulario de Meta de 2025 permite presentar una oposición sin motivo. Un motivo breve y verdadero ayuda si más adelante presentas una reclamación.
screen-ground-expectation = Publiqué para amistades, familia o una comunidad, antes de que hubiera una IA así.
screen-ground-expectation-note = Bueno para publicaciones antiguas, más débil para las recientes.
screen-ground-special-categories = Lo que hice público revela algo sobre mi salud, mis creencias, mis ideas políticas, mi origen o mi sexualidad.
screen-ground-special-categories-note = El texto no dice qué. No lo escribas tú tampoco en el formulario.
screen-ground-children = En lo que publiqué aparecen menores de mi familia.
screen-ground-children-note = No pongas nombres ni edades.
screen-ground-profession-safety = Mi trabajo, o un peligro con el que vivo, hace que sea un riesgo que mi nombre o mi cara se usen en otro lugar.
screen-ground-profession-safety-note = El texto no dice cuál. Tú tampoco tienes que decirlo.
screen-ground-creative-work = Publico ahí, por mi profesión, textos, imágenes, música u otras obras propias.
screen-ground-creative-work-note = Se trata de tus datos y de tu sustento. Los derechos de autor son otro asunto.
screen-ground-irreversible = Me preocupa que de un modelo entrenado ya no se pueda sacar nada.
screen-ground-irreversible-note = Vale para todo el mundo, así que mejor junto con otro motivo.
screen-ground-not-necessary = Creo que Meta puede entrenar la IA sin mis datos.
screen-ground-not-necessary-note = Un argumento jurídico. Mejor junto con otro motivo.
screen-ground-non-user = No tengo cuenta ahí, y otras personas me muestran o me nombran.
screen-ground-non-user-note = Para el formulario sobre datos procedentes de otras personas.
screen-own-words = Con tus propias palabras
screen-own-words-note = Si quieres. Sin detalles de salud ni nombres de menores u otras personas.
screen-save = Guardar
screen-saved = Guardado en este dispositivo.
screen-not-saved = Aún sin guardar: una dirección de correo no está completa.
screen-draft = Aún sin guardar. Esto es lo que habías introducido.
screen-kept-here = Lo que guardas se queda en este dispositivo, salvo que elijas compartirlo con tus otros dispositivos.

popup-this-page = Esta página
popup-unsure = Objector no reconoce esta página con seguridad. Solo escribe si pulsas el botón.
popup-standing-filled = { $all ->
    [one] Objector ha rellenado un campo.
   *[other] Objector ha rellenado los { $all } campos que puede rellenar.
 }
popup-standing-part = { $written ->
    [one] Objector ha rellenado uno de los { $all } campos.
   *[other] Objector ha rellenado { $written } de los { $all } campos.
 }
popup-standing-empty = { $all ->
    [one] Objector puede rellenar un campo aquí.
   *[other] Objector puede rellenar { $all } campos aquí.
 }
popup-standing-details = Objector puede rellenar este formulario por ti.
popup-standing-hindered = Por el momento, Objector no rellena nada.
popup-next-hindered = Atiende primero a lo que se dice arriba.
popup-standing-nothing = Objector no tiene nada que escribir aquí.
popup-standing-submitted = Has pulsado el botón de Meta.
popup-refused-fields = { $refused ->
    [one] Un campo no aceptó lo que se escribió. La explicación de al lado dice qué hacer.
   *[other] { $refused } campos no aceptaron lo que se escribió. Las explicaciones de al lado dicen qué hacer.
 }
popup-next-press = Léelo todo en la página. Después pulsa el botón de Meta.
popup-next-fill = Pulsa «Rellenar» y después léelo todo en la página.
popup-next-details = Introduce primero tus datos más abajo.
popup-next-nothing = Lo que se pide ya está, o solo tú puedes responderlo. En la página se explica cada campo.
popup-next-submitted = Mantén abierta la página y mira lo que dice. Puede que Meta envíe un código o una respuesta por correo. Mira también en la carpeta de correo no deseado.
popup-standing-login = Meta te pide primero que inicies sesión.
popup-next-login = Inicia sesión aquí, en este navegador. Después vuelve a abrir el formulario.
popup-standing-code = Meta te ha enviado un código por correo.
popup-next-code = Mantén abierta esta página. Busca el código en tu bandeja de entrada y en la carpeta de correo no deseado, y escríbelo tú.
popup-standing-sent = La página de Meta dice que se ha recibido tu oposición.
popup-next-sent = Guarda el correo que te envíe Meta. Si no llega, mira en la carpeta de correo no deseado.
popup-standing-refused = La página de Meta dice que no.
popup-next-refused = Eso no tiene por qué ser el final. Guarda lo que dice. Puedes responder, y Objector te ayuda con la carta.
popup-standing-unavailable = Meta no muestra aquí el formulario.
popup-next-unavailable = Muchas veces es solo que no se ha iniciado sesión en este navegador. Inicia sesión y vuelve a abrir el formulario. En algunos países Meta no ofrece un formulario así.
popup-standing-entry = El formulario está un paso más allá.
popup-next-entry = Puedes ir ahora mismo.
popup-fill = Rellenar
popup-undo = Deshacer
popup-open-form = Abrir el formulario
popup-open-again = Volver a abrir
popup-why = Por qué lo cree Objector
popup-sign-address = La dirección es la de un formulario conocido de Meta.
popup-sign-hidden-id = El formulario lleva el número de un formulario conocido.
popup-sign-title = El título habla de oposición y de IA.
popup-sign-english-value = Las opciones son las de un formulario de oposición.
popup-sign-labels = Los campos piden lo que pide un formulario de oposición.
popup-sign-text = El texto habla de oposición y de IA.
popup-sign-stage-words = Hay palabras en la página que dicen en qué paso estás.
popup-sign-other-matter = Algunas palabras son de otro asunto. Eso es un indicio en contra.
popup-elsewhere = No estás en un formulario de oposición de Meta.
popup-where = En qué punto estás
popup-no-known-form = No se conoce la dirección de este formulario. Quizá puedas seguir desde la página de Meta para solicitudes de privacidad.
popup-open-portal = Abrir la página de Meta
popup-first-title = Primero, unos pocos datos
popup-first-lead = Con ellos, Objector puede rellenar el formulario. Todos pueden quedar vacíos.
popup-details-title = Tus datos
popup-more-details = Vista previa, tus propias palabras, direcciones de perfil
popup-menu = Más
popup-menu-details = Tus datos
popup-menu-dashboard = Lo que has enviado
popup-menu-welcome = Cómo funciona Objector
popup-filled-now = { $written ->
    [one] Se ha rellenado un campo.
   *[other] Se han rellenado { $written } campos.
 }
popup-undone-now = Todo está como antes.
popup-page-gone = La página ya no responde. Vuelve a cargarla e inténtalo de nuevo.
popup-help-unseen = Este es el formulario, pero Objector no lo ve
popup-help-wrong = Objector se equivoca en algo aquí
popup-help-look = Por sí solo, Objector actúa únicamente en las direcciones de los formularios de Meta que conoce. Si el formulario se ha trasladado aquí, deja que Objector mire esta página, solo por esta vez.
popup-help-look-button = Mirar esta página
popup-help-looked = Objector ha encontrado aquí un formulario. Mira arriba.
popup-help-looked-in-vain = Objector no ve aquí ningún formulario de oposición.
popup-help-look-failed = Tu navegador no ha permitido que Objector mire esta página. Pulsa otra vez el botón de Objector en la barra de herramientas e inténtalo de nuevo.
popup-by-hand = Siempre puedes rellenar el formulario a mano. Copia lo que necesites, o abre el menú contextual de un campo y elige Objector.
popup-copy = Copiar
popup-copied = Copiado. Pégalo en el campo.
popup-copy-missing = Eso falta en tus datos. Introdúcelo allí primero.
popup-copy-failed = Tu navegador no ha permitido que Objector copie. Selecciona el texto y cópialo tú.
popup-hand-in = Ayuda a corregirlo: Objector anota cómo está hecho este formulario. El archivo contiene los nombres de los campos, los títulos y los botones. No contiene nada de lo que hay escrito en los campos, ninguno de tus datos ni nada de la página fuera del formulario.
popup-hand-in-write = Anotarlo
popup-hand-in-file = El archivo
popup-hand-in-read = Léelo antes de compartirlo. No se ha enviado nada. Si te parece bien, guárdalo y envíalo a quienes hacen Objector: su dirección está en la página de Objector, en la tienda de complementos de tu navegador.
popup-hand-in-save = Guardar el archivo
popup-hand-in-copy = Copiarlo

by-hand-objection = Mi oposición
by-hand-email = Mi dirección de correo
by-hand-name = Mi nombre
by-hand-country = Mi país

welcome-title = Di no a que la IA se entrene con lo que compartes
welcome-lead = Meta entrena la IA con lo que las personas adultas comparten en público en Facebook e Instagram. Puedes oponerte. Objector te ayuda con el formulario de Meta.
welcome-does = Qué hace
welcome-does-recognise = Reconoce los formularios de oposición de Meta cuando abres uno.
welcome-does-fill = Escribe en él lo que introduces aquí, y puedes deshacerlo.
welcome-does-explain = Explica cada campo, justo al lado, con palabras sencillas.
welcome-never = Qué no hace nunca
welcome-never-send = Nunca envía un formulario. Ese botón solo lo pulsas tú.
welcome-never-watch = Nunca te vigila. Actúa, para estos formularios, en las páginas de ayuda, privacidad e inicio de sesión de Meta; en otras páginas de Meta, solo si tú lo llamas.
welcome-never-network = Nunca transmite nada. Lo que introduces se queda en este dispositivo, salvo que elijas compartirlo con tus otros dispositivos.
welcome-honest = ¿Sigue mereciendo la pena?
welcome-honest-text = Sí. Una oposición cuenta para el futuro, la presentes cuando la presentes. No puede deshacer el entrenamiento pasado: lo que un modelo ha aprendido se queda en él.
welcome-right = Tu derecho
welcome-skip = Omitir por ahora
welcome-you = Sobre ti
welcome-you-note = Lo que piden los formularios. Puedes dejar vacío lo que quieras.
welcome-preview = Lo que escribirá Objector
welcome-preview-note = Objector lo escribe en el idioma de la página de Meta. Puedes cambiarlo allí antes de enviarlo.
welcome-forms = Dónde están los formularios
welcome-forms-note = Primero inicia sesión en Facebook o Instagram en este navegador. Después abre el formulario. Objector estará allí.
welcome-ready = Ir a los formularios

dashboard-title = Lo que has enviado
dashboard-lead = Una copia de cada oposición, tal como Objector la vio salir. Se guarda en este dispositivo.
dashboard-none-title = Todavía nada
dashboard-none-text = Cuando envíes uno de los formularios de Meta, aquí aparecerá una copia de lo que ponía: el texto, el día, el formulario.
dashboard-objections = Oposiciones
dashboard-when = Enviada
dashboard-page = Página
dashboard-language = Idioma
dashboard-account = Para
dashboard-text = El texto enviado
dashboard-no-text = No había ningún texto escrito en el formulario.
dashboard-answers = Qué más ponía en el formulario
dashboard-state-submitted-note = Pulsaste el botón de Meta. No se vio si la oposición llegó.
dashboard-by-person = Lo anotaste tú el { $date }.
dashboard-by-page = Visto en la página de Meta el { $date }.
dashboard-mark = ¿Cómo está el asunto?
dashboard-mark-note = Si un correo de Meta dice otra cosa, cámbialo aquí.
dashboard-mark-submitted = Enviada, aún sin respuesta
dashboard-mark-acknowledged = Meta dice que la ha recibido
dashboard-mark-granted = Meta dice que la atiende
dashboard-mark-refused = Meta dice que no
dashboard-mark-not-sent = Al final no la envié
dashboard-marked = Anotado.
dashboard-details = Tus datos
dashboard-details-none = Aún no has introducido nada.
dashboard-details-edit = Cambiar tus datos
dashboard-details-enter = Introducir tus datos
dashboard-grounds-count = { $count ->
    [0] Ninguno marcado
    [one] Uno marcado
   *[other] { $count } marcados
 }
dashboard-parts = Partes de esta página
dashboard-glance = De un vistazo
dashboard-figure-todo = { $count ->
    [one] espera algo de ti
   *[other] esperan algo de ti
 }
dashboard-figure-waiting = { $count ->
    [one] espera a Meta
   *[other] esperan a Meta
 }
dashboard-figure-over = { $count ->
    [one] está resuelta
   *[other] están resueltas
 }
dashboard-covered-title = A quién cubre la oposición
dashboard-covered = { $all ->
    [one] { $covered ->
        [0] Aún no se ha enviado ninguna oposición para la cuenta.
        [one] Se ha enviado una oposición para la cuenta.
       *[other] Se ha enviado una oposición para la cuenta.
    }
   *[other] Se ha enviado una oposición para { $covered } de { $all } cuentas.
 }
dashboard-strip = Los próximos días que importan
dashboard-search = Buscar
dashboard-filter = Mostrar
dashboard-filter-all = Todas
dashboard-filter-todo = Las que esperan algo de mí
dashboard-filter-waiting = Las que esperan a Meta
dashboard-filter-over = Las que están resueltas
dashboard-found = { $count ->
    [0] No se ha encontrado nada
    [one] Una oposición
   *[other] { $count } oposiciones
 }
dashboard-more = Mostrar más
dashboard-all = Todos los detalles
dashboard-events = Qué ha pasado, y cuándo
dashboard-notes = Notas
dashboard-note = Lo que te respondieron, con tus palabras o copiado del correo de Meta
dashboard-note-keep = Guardar esta nota
dashboard-note-remove = Quitar
dashboard-files = Archivos
dashboard-all-files = Prueba y calendario
dashboard-proof-note = Una página para imprimir o guardar en PDF, y lo mismo en forma de datos. Cada una lleva un número que cambia con solo cambiar una letra. Nadie más guarda esta prueba por ti.
dashboard-proof-page = Prueba, para imprimir
dashboard-proof-json = Prueba, en forma de datos
dashboard-calendar = Fechas para el calendario
dashboard-calendar-none = No hay ninguna fecha que esperar.
dashboard-add = Añadir una oposición enviada sin Objector
dashboard-add-note = Por correo postal, por correo electrónico o antes de tener Objector. También contará los días aquí.
dashboard-add-route = Qué formulario, o de qué trataba la carta
dashboard-add-channel = Cómo
dashboard-add-on = Cuándo
dashboard-add-text = Lo que escribiste, si aún lo tienes
dashboard-add-keep = Añadir
dashboard-add-day-missing = Elige el día en que la enviaste.
dashboard-letters = Cartas
dashboard-letters-note = Objector las redacta con lo que sabe. Tú las lees, cambias lo que quieras y las envías.
dashboard-letter-write = Redactar
dashboard-letter-write-label = Redactar: { $letter }
dashboard-letter-text = La carta. Puedes cambiarla aquí.
dashboard-letter-copy = Copiar
dashboard-letter-copied = Copiado.
dashboard-letter-print = Imprimir
dashboard-letter-mail = Abrir en mi programa de correo
dashboard-letter-page = Abrir la página para ello
dashboard-letter-close = Cerrar
dashboard-letter-as-of = Fecha de la dirección y la página: { $date }
dashboard-settings = Ajustes y copia de seguridad
dashboard-notify = Avisarme cuando venza un plazo
dashboard-notify-note = Tu navegador muestra un aviso. Te pide permiso una vez.
dashboard-notify-refused = Tu navegador no ha permitido los avisos. El número en el icono de Objector sigue mostrando lo que está pendiente.
dashboard-sync = Compartir con mis otros dispositivos
dashboard-sync-note = A través de la cuenta de tu navegador, pasando por los servidores de su fabricante. Desactivado mientras no lo elijas.
dashboard-backup = Copia de seguridad
dashboard-backup-note = Un solo archivo con tus datos y todo lo que has enviado. Guárdalo en un lugar seguro.
dashboard-backup-make = Hacer una copia de seguridad
dashboard-backup-save = Guardar la copia de seguridad
dashboard-backup-take = Recuperar una copia de seguridad…
dashboard-backup-person = Tomar mis datos del archivo
dashboard-backup-take-in = Recuperarla
dashboard-backup-leave = Dejarlo
dashboard-backup-taken = Recuperada. No se ha perdido nada de lo que había aquí.
dashboard-closed = Explicaciones cerradas
dashboard-closed-note = Las explicaciones que cerraste en los formularios de Meta siguen cerradas hasta que las muestres de nuevo.
dashboard-closed-show = Mostrarlas de nuevo
dashboard-closed-shown = Se mostrarán de nuevo.
dashboard-forget-title = Olvidarlo todo
dashboard-forget-text = Borra de este dispositivo tus datos y la lista de arriba. Lo que Meta ha recibido se queda en Meta.
dashboard-forget = Olvidarlo todo…
dashboard-forget-sure = ¿Borrarlo todo?
dashboard-forget-sure-text = Tus datos y las copias de lo que enviaste desaparecerán para siempre. Esas copias quizá sean tu única prueba.
dashboard-forget-yes = Borrarlo todo
dashboard-forget-no = Conservarlo
dashboard-forgotten = Se ha borrado todo de este dispositivo.

error-permission-title = Objector aún no puede actuar en las páginas de Meta
error-permission-text = Tu navegador no se lo ha permitido en las páginas de ayuda y privacidad de Meta. Sin ese permiso no puede reconocer ni rellenar ningún formulario.
error-permission-grant = Permitir en las páginas de Meta
error-permission-granted = Gracias. Vuelve a cargar la página de Meta si está abierta.
error-permission-still = Sigue sin estar permitido. Puedes cambiarlo en los ajustes de tu navegador.
error-damaged-title = Lo guardado no se puede leer
error-damaged-text = Está dañado. Se ha conservado tal como está y no se ha sobrescrito nada. Hasta que decidas, Objector no rellena nada. Si empiezas de cero, la copia dañada se aparta y se queda en este dispositivo.
error-damaged-afresh = Apartarla y empezar de cero
error-damaged-done = La copia dañada se ha apartado. Puedes empezar de cero.
error-newer-title = Lo guardado viene de una versión más reciente de Objector
error-newer-text = Se ha conservado tal como está. Esta versión más antigua no lo toca y no rellena nada. Actualiza Objector.
error-unreadable-title = Tu navegador no da acceso a lo guardado
error-unreadable-text = No se ha sobrescrito nada. Hasta que se pueda leer de nuevo, Objector no rellena nada. Reiniciar el navegador suele ayudar.
error-not-kept = No ha funcionado. No ha cambiado nada. Inténtalo de nuevo.
error-full-title = Ya no queda espacio para guardar
error-full-text = Tu navegador no pudo conservar el último cambio en este dispositivo. Lo que estaba guardado antes sigue ahí.
error-unreachable-title = Objector no responde
error-unreachable-text = No se ha perdido nada. Cierra esta ventana y vuelve a abrirla. Si no sirve, reinicia el navegador.
error-not-saved = No se ha podido guardar. Lo que introdujiste sigue aquí. Inténtalo de nuevo.
error-email = Esta dirección de correo no está completa. Ejemplo: nombre@example.org.
error-account-handle = Esta es una dirección de otro servicio. Introduce el perfil de esta cuenta o deja el campo vacío.
error-account-email = Esta dirección de correo no está completa. Déjala vacía para usar la de arriba.
