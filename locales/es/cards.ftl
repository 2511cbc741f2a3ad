# What Objector says beside each control of Meta's form, in Spanish.

card-region = Explicación de Objector
card-fill = Rellenar el formulario
card-undo = Deshacer todo
card-write = Rellenar este campo
card-take-back = Deshacer en este campo
card-why = ¿Por qué?
card-close = Cerrar
card-open = Explicar este campo

need-required = Meta exige una respuesta.
need-optional = Puede quedar vacío.

state-ready = Objector puede rellenar este campo por ti. No se escribe nada hasta que pulses el botón.
state-held = Aquí ya hay algo. Objector lo deja como está.
state-held-other = Aquí ya hay una dirección distinta de la que indicaste para esta cuenta. Objector no la cambia. Comprueba cuál quieres usar.
state-refused = La página no ha conservado lo que escribió Objector. Escríbelo tú.
state-undone = Deshecho. El campo está como antes.
state-unsure = Objector no sabe con seguridad para qué sirve este campo. Lee la pregunta de Meta antes de responder.
state-too-long = Tu texto es más largo de lo que permite este campo. Escribe tú uno más corto.
state-no-choice = Objector no ha encontrado una respuesta adecuada en la lista de Meta. Elígela tú.

field-email =
    .title = Tu dirección de correo electrónico
    .asks = Meta pide la dirección de correo de la cuenta por la que te opones. Ahí enviará su respuesta.
    .why = Usa la dirección que corresponde a tu cuenta. Lo aconsejan guías de organizaciones de consumidores, porque así Meta puede asociar tu oposición a la cuenta. Si la respuesta no llega, mira también en la carpeta de correo no deseado.
    .missing = Indica primero a Objector tu dirección de correo y podrá rellenar este campo.
    .written = Objector ha escrito la dirección que indicaste para esta cuenta.
    .asks-third-party = Meta pide una dirección de correo en la que responderte. No tiene que pertenecer a una cuenta.
    .why-third-party = Este formulario no exige tener cuenta. Indica una dirección que leas: allí llegan la respuesta de Meta y sus preguntas.
    .written-third-party = Objector ha escrito la dirección que indicaste para las respuestas.
    .asks-whatsapp-own = WhatsApp pide una dirección de correo. Allí hace más preguntas antes de responder.
    .why-whatsapp-own = WhatsApp pregunta por correo a qué te opones y por qué. A la gente ese correo le ha llegado en inglés. Indica una dirección que leas y, si lo prefieres, responde en tu propio idioma.
    .written-whatsapp-own = Objector ha escrito la dirección que indicaste para WhatsApp o, si no la hay, la general.
field-email-confirm =
    .title = La misma dirección, otra vez
    .asks = Meta pide la misma dirección de correo por segunda vez, para detectar errores al escribir.
    .why = Debe ser exactamente igual que la de arriba. Si cambias una de las dos, cambia también la otra.
    .missing = Indica primero a Objector tu dirección de correo y podrá rellenar este campo.
    .written = Objector ha escrito la misma dirección que arriba.
field-full-name =
    .title = Tu nombre
    .asks = Meta pide tu nombre y tus apellidos.
    .why = Indica el nombre que figura en tu cuenta. No tienes que demostrarlo: Meta solo puede pedir más pruebas si tiene dudas razonables sobre tu identidad.
    .missing = Indica primero a Objector tu nombre y podrá rellenar este campo.
    .written = Objector ha escrito el nombre que indicaste.
    .why-plain = Indica el nombre que figura en tu cuenta. No hace falta adjuntar nada para demostrarlo.
    .why-third-party = Indica el nombre con el que te conocen los demás, porque Meta tiene que buscarlo. Si también te conocen por otro, dilo donde el formulario pida una explicación.
field-given-name =
    .title = Tu nombre de pila
    .asks = Meta pide tu nombre, sin los apellidos.
    .why = Indica el nombre que figura en tu cuenta. No tienes que demostrarlo: Meta solo puede pedir más pruebas si tiene dudas razonables sobre tu identidad.
    .missing = Indica primero a Objector tu nombre y podrá rellenar este campo.
    .written = Objector ha escrito el nombre que indicaste.
field-family-name =
    .title = Tus apellidos
    .asks = Meta pide tus apellidos.
    .why = Indica los apellidos que figuran en tu cuenta. No tienes que demostrarlos: Meta solo puede pedir más pruebas si tiene dudas razonables sobre tu identidad.
    .missing = Indica primero a Objector tus apellidos y podrá rellenar este campo.
    .written = Objector ha escrito los apellidos que indicaste.
field-phone =
    .title = Tu número de teléfono
    .asks = Meta pide un número de teléfono, con el prefijo del país.
    .why = En el formulario de WhatsApp es el número de tu cuenta de WhatsApp. En los demás formularios, déjalo vacío si puedes: para oponerse no hace falta.
    .asks-whatsapp-own = WhatsApp pide el número de teléfono de tu cuenta de WhatsApp, con el prefijo del país.
    .missing = Indica primero a Objector tu número de teléfono y podrá rellenar este campo.
    .written = Objector ha escrito el número que indicaste.
field-country =
    .title = Tu país
    .asks = Meta quiere saber en qué país vives, porque de eso dependen tus derechos.
    .why = Elige el país en el que vives de verdad, no aquel en el que naciste. Si no está en la lista de Meta, como se informó sobre Noruega en 2024, el formulario no se puede usar: escribe entonces una carta.
    .missing = Indica primero a Objector tu país y podrá elegirlo aquí.
    .written = Objector ha elegido el país que indicaste.
field-account =
    .title = Tu perfil
    .asks = Meta pide la dirección o el nombre de usuario del perfil de que se trata.
    .why = Indica solo el perfil por el que te opones. Para otras cuentas que no estén en el mismo Centro de cuentas, vuelve a rellenar el formulario.
    .missing = Indica primero a Objector la dirección de tu perfil y podrá rellenar este campo.
    .written = Objector ha escrito el perfil que indicaste.
field-reason =
    .title = Por qué te opones
    .asks = Meta pregunta por qué te opones o cómo te afecta este uso de tus datos.
    .why = { $law ->
        [gdpr] El artículo 21, apartado 1, del RGPD habla de motivos relacionados con tu situación particular.
        [uk] El artículo 21, apartado 1, del UK GDPR habla de motivos relacionados con tu situación particular.
       *[other] Explica con tus palabras por qué no quieres este uso.
    } Bastan unas pocas frases verdaderas y no hacen falta documentos. El formulario de Meta de 2024 rechazaba respuestas de menos de 100 caracteres; el de 2025 también admite el campo vacío. Los motivos ayudan si más adelante presentas una reclamación. No escribas detalles sensibles, como una enfermedad, ni nombres de niños o de otras personas.
    .missing = Introduce primero tus datos y Objector podrá escribir aquí un motivo.
    .written = Objector ha escrito una oposición con los motivos que marcaste. Léela: cada frase debería ser cierta en tu caso.
    .written-plain = Objector ha escrito una oposición breve. En su ventana puedes añadir motivos propios, que la refuerzan.
    .left-out = Objector ha escrito una oposición. No todo lo que elegiste cabe en este campo.
field-details =
    .title = Algo más
    .asks = Meta pregunta si quieres añadir algo. Tu oposición no lo necesita.
    .why = Déjalo vacío, salvo que falte algo más arriba. No subas archivos ni cuentes sobre ti más de lo necesario.
field-about-ai =
    .title = ¿Se trata de la IA?
    .asks = Meta pregunta si tu solicitud tiene que ver con la IA en Meta. Para esta oposición, la respuesta es sí.
    .why = El mismo formulario sirve también para otros asuntos. Con «sí» muestra los campos para oponerte al uso de tus datos para la IA.
    .missing = Introduce primero tus datos y Objector podrá elegir aquí.
    .written = Objector ha elegido «sí», porque te opones al uso de tus datos para la IA.
field-request-kind =
    .title = Qué quieres hacer
    .asks = Meta pregunta de qué tipo de solicitud se trata. En tu caso es una oposición.
    .why = Elige la respuesta que habla de oponerse al uso de tu información. Las demás respuestas llevan a otros formularios.
    .missing = Introduce primero tus datos y Objector podrá elegir aquí.
    .written = Objector ha elegido la respuesta que corresponde a una oposición.
    .why-third-party = Elige la respuesta que habla de oponerse al uso de información de terceros para la IA, o de limitarlo. Las demás tratan de ver, corregir o borrar datos.
    .why-whatsapp-own = Elige la pregunta sobre cómo oponerse al tratamiento de tu información. Después, WhatsApp pregunta por correo a qué te opones y por qué.
field-product =
    .title = Qué producto
    .asks = Meta pregunta a cuál de sus productos se refiere tu solicitud.
    .why = Elige el producto en el que tienes tu cuenta. Para una cuenta en otro, vuelve a rellenar el formulario.
    .missing = Indica primero a Objector tus cuentas y podrá elegir aquí.
    .written = Objector ha elegido el producto de la cuenta que indicaste.
field-prompts =
    .title = Qué se preguntó a Meta AI
    .asks = Meta quiere saber qué se escribió en Meta AI para que mostrara datos sobre ti. Eso solo puedes saberlo tú.
    .why = Está pensado para casos en los que una respuesta de Meta AI mostró información sobre ti. Si no tienes ningún ejemplo, dilo, o deja el campo vacío si puedes.
field-evidence =
    .title = Archivos
    .asks = Meta ofrece añadir capturas de pantalla o archivos. Objector nunca añade archivos. No envíes documentos de identidad.
    .why = Para oponerse no hacen falta pruebas por adelantado, así que deja el campo vacío si puedes. En el formulario sobre información de terceros puede ayudar una captura de una respuesta de la IA que muestre tus datos.
field-relationship =
    .title = Para quién lo pides
    .asks = Meta pregunta si se trata de ti o de otra persona. Elige tú la respuesta.
    .why = Si se trata de tus propios datos, elige la opción que se refiere a ti. Si lo pides para tu hijo o hija, o para alguien que te lo ha pedido, elige esa opción.
field-declaration =
    .title = Tu declaración
    .asks = Meta quiere que confirmes que lo que dices es cierto. Solo puedes hacerlo tú: lee la declaración y márcala después.
    .why = Objector nunca marca una declaración así. Antes de hacerlo, repasa lo que pone en el formulario y corrige lo que no esté bien.
field-signature =
    .title = Tu firma
    .asks = Meta quiere que firmes con tu nombre. Solo puedes hacerlo tú, así que Objector deja el campo vacío.
    .why = Cuando lo hayas leído todo, escribe tu nombre tal como figura arriba.
field-code =
    .title = El código de tu correo
    .asks = Meta ha enviado un código a tu dirección de correo. Escríbelo aquí tú y, hasta entonces, mantén abierta esta página.
    .why = Según algunos testimonios, el código vale alrededor de una hora. Si en unos minutos no llega ningún correo, mira en la carpeta de correo no deseado. Si cierras esta página, quizá tengas que empezar de nuevo.
field-other =
    .title = Un campo que Objector no conoce
    .asks = Objector no sabe para qué sirve este campo. Lee la pregunta de Meta antes de responder.
    .why = Meta cambia sus formularios sin avisar. No indiques más de lo necesario. Puedes comunicar el formulario cambiado a quienes hacen Objector; eso solo ocurre si tú lo decides.

note-email-held = Si has iniciado sesión, Meta suele poner aquí una dirección por su cuenta. Objector la deja. Si no es aquella en la que quieres la respuesta, cámbiala.
note-email-after = Después de enviar el formulario, Meta escribe a esta dirección: a veces primero un código y después su respuesta. La gente habla de entre unos minutos y dos días; hay quien no recibió nada.
note-country-law = El RGPD rige en la UE, Islandia, Liechtenstein y Noruega. El Reino Unido y Suiza tienen leyes propias. Objector cita la de tu país.
note-account-find = Abre tu propio perfil en el navegador: su dirección está en la barra de direcciones. En este campo nunca va una contraseña.
note-identity = { $law ->
    [gdpr] No envíes documentos de identidad. Según el artículo 12, apartado 6, del RGPD, Meta solo puede pedir más información sobre tu identidad si tiene dudas razonables.
    [uk] No envíes documentos de identidad. Según el artículo 12, apartado 6, del UK GDPR, Meta solo puede pedir más información sobre tu identidad si tiene dudas razonables.
   *[other] No envíes documentos de identidad, salvo que Meta te diga por qué duda de tu identidad.
}
note-reason = { $law ->
    [gdpr] El artículo 21, apartado 1, del RGPD habla de motivos relacionados con tu situación particular.
    [uk] El artículo 21, apartado 1, del UK GDPR habla de motivos relacionados con tu situación particular.
   *[other] Explica con tus palabras por qué no quieres este uso.
} Bastan unas pocas frases verdaderas y no hacen falta documentos. No escribas detalles sensibles, como una enfermedad, ni nombres de niños o de otras personas.
note-reason-third-party = Di en términos generales dónde apareces: en publicaciones o fotos de otras personas, en sitios web. Meta dice que no atiende estas solicitudes de forma automática, así que ayuda un motivo que sea solo tuyo.
note-reason-written = Lo que escribe Objector sale de los motivos que marcaste y de tus propias palabras. No añade ningún dato sobre ti, y puedes cambiar cada palabra.
note-reason-weighing = { $law ->
    [gdpr] No tienes que demostrar que tienes razón. Es Meta quien debe acreditar motivos imperiosos que pesen más que los tuyos (artículo 21, apartado 1, del RGPD).
    [uk] No tienes que demostrar que tienes razón. Es Meta quien debe acreditar motivos imperiosos que pesen más que los tuyos (artículo 21, apartado 1, del UK GDPR).
    [fadp] La ley suiza protege tu voluntad expresa de que no se traten datos sobre ti (artículo 30, apartado 2, letra b, de la FADP). Meta tendría que justificar que actúa contra ella.
   *[other] Tus derechos dependen de la ley del lugar donde vives. Objector no cita ninguna.
}
note-review = { $law ->
    [gdpr] «Lo examinaremos» todavía no es una respuesta. En el plazo de un mes desde que recibe la oposición, Meta debe decirte qué ha hecho (artículo 12, apartado 3, del RGPD) y, si se niega, por qué (artículo 12, apartado 4).
    [uk] «Lo examinaremos» todavía no es una respuesta. En el plazo de un mes desde que recibe la oposición, Meta debe decirte qué ha hecho (artículo 12, apartado 3, del UK GDPR).
   *[other] «Lo examinaremos» todavía no es una respuesta. Anota el día y vuelve a preguntar pasados 30 días.
}
note-review-longer = { $law ->
    [uk] En un caso complejo, Meta puede tardar dos meses más, pero debe decírtelo dentro del primer mes y explicar por qué (artículo 12, apartado 3, del UK GDPR).
   *[gdpr] En un caso complejo, Meta puede tardar dos meses más, pero debe decírtelo dentro del primer mes y explicar por qué (artículo 12, apartado 3, del RGPD).
}
note-right-to-act = Para actuar en nombre de una persona adulta hay que tener derecho a hacerlo, por ejemplo mediante un poder. Meta puede pedir verlo. En la copia, tacha lo que no tenga que ver con esto.
note-true = Confirmar que todo es cierto es fácil si cada frase del formulario lo es. Si dudas de alguna, quítala antes.
note-code-private = El código es solo para ti. Objector no lo lee ni lo guarda.
note-code-counts = Objector da la oposición por recibida cuando el código ha sido aceptado, no antes.
