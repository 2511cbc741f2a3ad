# What Objector says about a whole page, in Spanish.

banner-facebook-own = Facebook: oposición al uso de tu información para la IA
banner-instagram-own = Instagram: oposición al uso de tu información para la IA
banner-meta-own = Cuenta de Meta: oposición al uso de tu información para la IA
banner-whatsapp-own = WhatsApp: oposición al tratamiento de tu información
banner-third-party = Meta: oposición al uso de información sobre ti procedente de terceros
banner-general-objection = Meta: oposición al uso de tu información
banner-rights-portal = Meta: solicitudes sobre tus derechos de privacidad
banner-entry = Desde aquí llegas al formulario de oposición

banner-unsure = Este podría ser el formulario de oposición de Meta

banner-ready = Objector puede rellenar lo que sabe. No se escribe nada hasta que pulses el botón.
banner-unsure-ready = Objector no reconoce con seguridad esta página, así que no ha escrito nada. Si ves que es el formulario de oposición, deja que rellene lo que sabe.
banner-written = Ya está relleno. Léelo todo y corrige lo que no esté bien. Después pulsa el botón de Meta: solo tú puedes enviar el formulario.
banner-refused = Algunos campos no han conservado lo que escribió Objector. Rellénalos tú y después pulsa el botón de Meta.
banner-undone = Todo está como antes. Puedes rellenar el formulario por tu cuenta o dejar que Objector lo haga de nuevo.
banner-nothing = A Objector no le queda nada por rellenar. Léelo todo y después pulsa el botón de Meta.
banner-no-details = Introduce una sola vez tu dirección de correo y tu país. Entonces Objector rellena este formulario por ti. Estos datos se quedan en tu dispositivo, salvo que elijas compartirlos con tus otros dispositivos.
banner-damaged = Objector no puede leer lo que tiene guardado, así que no rellena nada. Lo guardado se ha conservado. Abre la ventana de Objector para saber más.
banner-newer = Tus datos se guardaron con una versión más reciente de Objector. Actualiza Objector; hasta entonces solo explica y no cambia nada.
banner-too-large = Esta página tiene más campos de los que lee Objector. No rellena ni explica ninguno.
banner-private = En una ventana privada, Objector no lleva registro: anota tú cuándo envías este formulario.
banner-login = Primero inicia sesión aquí, en este navegador, y vuelve a abrir el formulario. Meta solo lo muestra a quienes han iniciado sesión.
banner-code = Meta ha enviado un código a tu dirección de correo. Escríbelo y mantén abierta esta página; si la cierras, quizá tengas que empezar de nuevo. Mira también en la carpeta de correo no deseado.
banner-sent = Meta dice que ha recibido tu oposición. Haz una captura de pantalla: a menudo no se envía copia por correo. Meta debe responder en el plazo de un mes.
banner-sent-other = Meta dice que ha recibido tu oposición. Haz una captura de pantalla: a menudo no se envía copia por correo.
banner-stage-refused = Meta dice que no atiende tu oposición. Debe darte los motivos y decirte dónde puedes reclamar. Haz una captura de pantalla.
banner-stage-refused-other = Meta dice que no atiende tu oposición. Haz una captura de pantalla de la respuesta.
banner-unavailable = Meta no muestra aquí el formulario. Comprueba que has iniciado sesión en este navegador, inténtalo más tarde o usa otro formulario de Meta.
banner-entry-state = Esta página explica cómo usa Meta la información para la IA. El formulario está a un clic.

banner-own-covers = Desde el 27 de mayo de 2025, Meta usa para entrenar su IA publicaciones, fotos y comentarios públicos de personas adultas en Europa, y lo que la gente escribe a Meta AI. Se basa en el «interés legítimo» en lugar de preguntar. Tienes derecho a oponerte.
banner-own-covers-uk = Meta usa publicaciones, fotos y comentarios públicos de personas adultas para entrenar su IA. En el Reino Unido lo reanudó en septiembre de 2024, según se informa. Se basa en el «interés legítimo» en lugar de preguntar. Tienes derecho a oponerte.
banner-own-covers-other = Meta usa publicaciones, fotos y comentarios públicos para entrenar su IA. Con su formulario puedes oponerte a ello. Los derechos que tienes más allá del formulario dependen de la ley del lugar donde vives.
banner-own-accounts = Una sola oposición vale para todas las cuentas que están en el mismo Centro de cuentas. Para cualquier otra cuenta, vuelve a rellenar el formulario.
banner-own-what = Abarca lo que has compartido en público y lo que compartas: publicaciones, fotos con sus textos, reels, historias, comentarios, reseñas y lo que haces en grupos y páginas públicos. Tu nombre, tu nombre de usuario y tu foto de perfil cuentan como públicos incluso en un perfil privado. También ahí tiene sentido oponerse.
banner-own-limits = Lo que un modelo ya ha aprendido no se borra con esto. Aun así tiene sentido: cuenta para lo que venga después. Lo que otras personas publican sobre ti es otro asunto, con su propio formulario.
banner-own-late = No es demasiado tarde. El 27 de mayo de 2025 fue el día en que empezó el entrenamiento, no el último día para oponerse. Una oposición presentada hoy cuenta para el futuro. Para las publicaciones antiguas, lo más seguro es mostrarlas solo a tus amistades o borrarlas.
banner-own-late-other = No es demasiado tarde. Las guías que indican un último día para oponerse están desactualizadas. Una oposición presentada hoy cuenta para el futuro. Para las publicaciones antiguas, lo más seguro es mostrarlas solo a tus amistades o borrarlas.
banner-own-chats = Los mensajes privados entre personas, también los de WhatsApp, no se usan, salvo que alguien se los dé a Meta AI.
banner-counts-later = Una oposición cuenta para lo que venga después, sea cual sea el momento en que la presentes. Lo que un modelo ya ha aprendido no se borra con ella.
banner-own-minors = Meta dice que deja fuera lo que comparten los menores de 18 años. Eso no protege a los menores que salen en fotos publicadas por personas adultas. Si publicas fotos así, merece la pena que presentes una oposición para tu cuenta, también por esos menores.
banner-own-earlier = Una oposición de 2024 o 2025 sigue valiendo, dice Meta. Vuelve a presentarla si ha cambiado tu dirección de correo, o para una cuenta que no esté vinculada.
banner-own-myths = Una publicación que diga «no doy mi permiso» no tiene efecto, por mucho que se comparta. Y una oposición no desactiva Meta AI: sigue a la vista, pero no tienes que usarla.
banner-own-pages = Una página de empresa no tiene formulario propio, según las guías. Cada persona que la lleva se opone por su propio perfil.
banner-own-threads = Threads no tiene formulario propio. Las guías lo cuentan junto con Instagram.
banner-non-users = Sin cuenta también puedes oponerte, con el formulario para información de terceros.
banner-whatsapp-mail = Después del formulario, WhatsApp pregunta por correo a qué te opones y por qué. Si no respondes, puede quedarse en nada.
banner-whatsapp-limits = Los mensajes privados entre personas no se usan, salvo que alguien se los dé a Meta AI. WhatsApp ha respondido a algunas personas que su oposición no afecta a WhatsApp. Lo que seguro que ayuda es no usar allí Meta AI.
banner-third-party-limits = Este formulario trata de la información que Meta obtiene de otros y no exige tener cuenta. Meta dice que no atiende estas solicitudes de forma automática.
banner-third-party-who = Es para personas sin cuenta y para lo que otros publican o dicen de ti. No impide que esas personas publiquen. Habla también con ellas.
banner-third-party-identify = Meta preguntará cómo puede saber que los datos son sobre ti. No des más de lo necesario para ello, ni un documento de identidad por adelantado.
banner-general-limits = Este formulario sirve para varios asuntos. Oponerte al uso de tus datos para la IA es uno de ellos.
banner-portal-limits = Desde julio de 2026, la política de privacidad de Meta lleva aquí. Fuera de Meta se sabe poco de esta página, así que comprueba tú cada respuesta.
banner-law-gdpr = El derecho de oposición está en el artículo 21 del RGPD. Meta debe entonces dejar de usar tus datos para esto, salvo que acredite motivos imperiosos que pesen más que los tuyos. Debe responder en el plazo de un mes desde que recibe la oposición (artículo 12, apartado 3).
banner-law-uk = El derecho de oposición está en el artículo 21 del UK GDPR.
banner-law-fadp = Según la ley suiza, quien usa tus datos contra tu voluntad expresa necesita una justificación (artículo 30, apartado 2, letra b, y artículo 31 de la FADP). La ley no fija un plazo para la respuesta.
banner-law-other = En tu país rige una ley distinta de la que Objector conoce. Explica el formulario, pero no cita ninguna ley.
banner-unsure-why = Objector reconoce un formulario por varias señales a la vez: su dirección, un número oculto, su título, sus preguntas. Aquí son demasiado pocas o se contradicen.
banner-login-why = Meta muestra el formulario solo donde has iniciado sesión, en este mismo navegador. Según se informó, en el navegador interno de la aplicación se quedaba vacío, y a veces solo funcionó al segundo intento. Objector no mira las contraseñas.
banner-unavailable-why = Según se informa, Meta ofrece estos formularios en la UE, Islandia, Liechtenstein, Noruega, el Reino Unido, Suiza y unos pocos países más. Donde el formulario no se abre, también es posible una carta.
banner-refused-why = { $law ->
    [gdpr] Es Meta quien debe acreditar motivos imperiosos que pesen más que los tuyos (artículo 21, apartado 1, del RGPD). Debe darte sus motivos y decirte que puedes acudir a una autoridad y a un tribunal (artículo 12, apartado 4). Puedes responder. También puedes reclamar ante la autoridad (artículo 77), lo que no cuesta nada.
    [uk] Es Meta quien debe acreditar motivos imperiosos que pesen más que los tuyos (artículo 21, apartado 1, del UK GDPR). Puedes responder. Una reclamación se dirige primero a la propia Meta (section 164A de la Data Protection Act 2018) y después a la ICO.
    [fadp] Para actuar contra tu voluntad expresa, Meta necesita una justificación (artículo 30, apartado 2, letra b, y artículo 31 de la FADP). Puedes preguntar cuál y comunicar el asunto a la autoridad federal suiza de protección de datos (FDPIC).
   *[other] Puedes preguntar a Meta sus motivos.
}

way-details = Introducir mis datos
way-details-change = Cambiar mis datos
way-form-facebook-own = Abrir el formulario de Facebook
way-form-instagram-own = Abrir el formulario de Instagram
way-form-third-party = Abrir el formulario para personas sin cuenta
way-form-whatsapp-own = Abrir el formulario de WhatsApp
way-record = Ver lo que he enviado

source-gdpr = Reglamento general de protección de datos (RGPD)
source-gdpr-6 = RGPD, artículo 6
source-gdpr-9 = RGPD, artículo 9
source-gdpr-12 = RGPD, artículo 12
source-gdpr-21 = RGPD, artículo 21
source-time-limits = Reglamento n.º 1182/71 sobre plazos
source-ico = Information Commissioner’s Office (ICO)
source-edoeb = Autoridad federal suiza de protección de datos (FDPIC)
source-meta-forms = La página de Meta sobre la oposición
source-meta-policy = La política de privacidad de Meta
source-authority-2025 = Guía de una autoridad de control, 2025
source-somi = SOMI, una fundación de los Países Bajos
source-noyb = noyb, una asociación de Austria
