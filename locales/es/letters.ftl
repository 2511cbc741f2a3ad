# Letters, and what to know beside them, in Spanish.

letter-act-gdpr = RGPD
letter-act-uk = UK GDPR

letter-kind-objection = Oposición por carta
letter-kind-objection-note = Cuando el formulario no funciona, o además de él.
letter-kind-reminder = Recordatorio
letter-kind-reminder-note = Cuando Meta no ha respondido a tiempo.
letter-kind-refusal = Respuesta a una negativa
letter-kind-refusal-note = Cuando Meta dice que no.
letter-kind-access = ¿Qué datos tiene Meta?
letter-kind-access-note = Pregunta cuáles de tus datos se han usado para la IA.
letter-kind-erasure = Limitar y suprimir
letter-kind-erasure-note = Para los datos que aún se conservan para el entrenamiento.
letter-kind-company-complaint = Reclamación a Meta
letter-kind-company-complaint-note = En el Reino Unido va antes de una reclamación ante la ICO.
letter-kind-complaint = Reclamación ante la autoridad
letter-kind-complaint-note = Cuando Meta calla o su respuesta no te convence. No cuesta nada.
letter-kind-child = Por un menor
letter-kind-child-note = Cuando a tu hijo o tu hija se le ve o se le nombra en lo que publica la gente.
letter-kind-represented = Por alguien a quien representas
letter-kind-represented-note = Cuando actúas por una persona adulta, con un poder o por nombramiento judicial.
letter-kind-non-user = Sin cuenta
letter-kind-non-user-note = Cuando otras personas te muestran o te nombran y no tienes cuenta.

letter-gap-name = [tu nombre y apellidos]
letter-gap-email = [tu dirección de correo electrónico]
letter-gap-address = [tu dirección postal]
letter-gap-account = [la dirección o el nombre de usuario de tu cuenta]
letter-gap-reasons = [tus motivos, en una o dos frases verdaderas]
letter-gap-represented = [nombre de la persona a la que representas]
letter-gap-mandate = [poder, o resolución de nombramiento]
letter-gap-sent = [día de tu oposición]
letter-gap-form = [con qué formulario o carta]
letter-gap-due = [día en que terminó el plazo de Meta para responder]
letter-gap-answered = [día de la respuesta de Meta]
letter-gap-complained = [día de tu reclamación a la empresa]
letter-gap-recipient = [la empresa que la política de privacidad de Meta indica para tu país]
letter-gap-authority = [la autoridad de protección de datos del lugar donde vives]
letter-gap-authority-address = [su dirección postal, según su sitio web]

letter-subject-objection = Oposición al uso de mis datos personales para la IA
letter-subject-reminder = Recordatorio: mi oposición, de fecha { $sent }, al uso de mis datos personales para la IA
letter-subject-refusal = Su respuesta, de fecha { $answered }, a mi oposición al uso de mis datos personales para la IA
letter-subject-access = Solicitud de acceso: uso de mis datos personales para la IA
letter-subject-erasure = Solicitud de limitación y supresión de mis datos personales usados para la IA
letter-subject-company-complaint = Reclamación: mi oposición, de fecha { $sent }, al uso de mis datos personales para la IA
letter-subject-complaint = Reclamación contra { $controller }: oposición al uso de datos personales para la IA
letter-subject-child = Oposición al uso de los datos personales de un menor a mi cargo para la IA
letter-subject-represented = Oposición, en nombre de { $represented }, al uso de datos personales para la IA
letter-subject-on-behalf-child = { $subject } (en nombre de un menor a mi cargo)
letter-subject-on-behalf-represented = { $subject } (en nombre de { $represented })
letter-subject-non-user = Oposición de una persona sin cuenta al uso de datos personales para la IA

letter-open = A quien corresponda:
letter-close = Atentamente,
letter-enclosures = Se adjunta:
letter-account = { $platform }: { $handle }
letter-platform-meta = Cuenta de Meta
letter-form = mediante el formulario en { $address }
letter-by-post = por correo postal
letter-by-e-mail = por correo electrónico

letter-object = { $law ->
    [fadp] Me opongo expresamente (artículo 30, apartado 2, letra b, de la Ley federal suiza de protección de datos, FADP) al uso de mis datos personales para desarrollar y mejorar la IA, en todos los productos de Meta. Esto abarca lo que he compartido hasta ahora, lo que comparta en el futuro y los contenidos de otras personas en los que se me pueda reconocer.
    [other] Me opongo al uso de mis datos personales para desarrollar y mejorar la IA, en todos los productos de Meta. Esto abarca lo que he compartido hasta ahora, lo que comparta en el futuro y los contenidos de otras personas en los que se me pueda reconocer.
   *[gdpr] Me opongo, conforme al artículo 21, apartado 1, del { $act }, al uso de mis datos personales para desarrollar y mejorar la IA, en todos los productos de Meta. Esto abarca lo que he compartido hasta ahora, lo que comparta en el futuro y los contenidos de otras personas en los que se me pueda reconocer.
}
letter-accounts = Mis cuentas:
letter-earlier = Ya presenté una oposición, de fecha { $sent }, { $form }. Mantengo esa oposición.
letter-reasons = Mis motivos:

letter-ground-expectation = En la ponderación cuenta lo que una persona podía esperar razonablemente cuando se recogieron los datos ({ $act }, considerando 47).
letter-ground-special-categories = El artículo 9 del { $act } prohíbe su uso, salvo en las excepciones que enumera.
letter-ground-children = El artículo 6, apartado 1, letra f, del { $act } menciona expresamente a los niños.
letter-ground-profession-safety = Este es un motivo relacionado con mi situación particular, en el sentido del artículo 21, apartado 1, del { $act }.
letter-ground-creative-work = Este interés mío debe entrar en la ponderación del artículo 6, apartado 1, letra f, del { $act }.
letter-ground-irreversible = Los derechos de rectificación y supresión (artículos 16 y 17 del { $act }) servirían entonces de poco.
letter-ground-not-necessary = El artículo 6, apartado 1, letra f, del { $act } solo permite lo que es necesario para el interés perseguido.
letter-ground-non-user = Según el artículo 14 del { $act }, también hay que informar a las personas cuyos datos proceden de otra parte.

letter-ask = Les pido que
letter-ask-stop = cesen este uso desde ahora
letter-ask-restrict = limiten el tratamiento mientras examinan esta oposición (artículo 18, apartado 1, letra d)
letter-ask-erase = { $law ->
    [fadp] supriman estos datos de lo que se conserva para el entrenamiento
    [other] supriman estos datos de lo que se conserva para el entrenamiento
   *[gdpr] supriman estos datos de lo que se conserva para el entrenamiento (artículo 17, apartado 1, letra c)
}
letter-ask-recipients = informen de ello a los destinatarios de los datos y me digan quiénes son (artículo 19)
letter-ask-sources = me digan qué datos sobre mí usan para esto y de dónde proceden (artículos 14 y 15)
letter-ask-confirm = { $law ->
    [fadp] me confirmen por escrito que lo han hecho, a ser posible en un plazo de 30 días
    [other] me confirmen por escrito que lo han hecho, a ser posible en un plazo de 30 días
   *[gdpr] me confirmen en el plazo de un mes que lo han hecho (artículo 12, apartado 3)
}
letter-ask-refusal = me indiquen, en caso de negativa, sus motivos legítimos imperiosos y que puedo acudir a una autoridad y a un tribunal (artículo 12, apartado 4)
letter-proof = { $law ->
    [fadp] No adjunto ningún documento de identidad. Si dudan de mi identidad, les ruego que me digan por qué y qué necesitan.
    [other] No adjunto ningún documento de identidad. Si dudan de mi identidad, les ruego que me digan por qué y qué necesitan.
   *[gdpr] Esta solicitud es gratuita (artículo 12, apartado 5). No adjunto ningún documento de identidad. Si tienen dudas razonables sobre mi identidad, les ruego que me digan cuáles y qué necesitan (artículo 12, apartado 6).
}
letter-rights = { $law ->
    [fadp] Me reservo todos los demás derechos que me otorga la FADP.
    [other] Me reservo todos los demás derechos.
    [uk] Me reservo todos los demás derechos, en particular los de los artículos 79 y 82 del { $act }.
   *[gdpr] Me reservo todos los demás derechos, en particular los de los artículos 77, 79 y 82 del { $act }.
}
letter-reply = Les ruego que respondan por correo electrónico a { $email }.

letter-child = { $law ->
    [fadp] Soy titular de la patria potestad o tutela sobre un menor. En su nombre, me opongo expresamente (artículo 30, apartado 2, letra b, de la Ley federal suiza de protección de datos, FADP) al uso de sus datos personales para desarrollar y mejorar la IA, en todos los productos de Meta. Esto abarca los contenidos de cualquier persona en los que se vea, se oiga o se nombre al menor.
    [other] Soy titular de la patria potestad o tutela sobre un menor. En su nombre, me opongo al uso de sus datos personales para desarrollar y mejorar la IA, en todos los productos de Meta. Esto abarca los contenidos de cualquier persona en los que se vea, se oiga o se nombre al menor.
   *[gdpr] Soy titular de la patria potestad o tutela sobre un menor. En su nombre, me opongo, conforme al artículo 21, apartado 1, del { $act }, al uso de sus datos personales para desarrollar y mejorar la IA, en todos los productos de Meta. Esto abarca los contenidos de cualquier persona en los que se vea, se oiga o se nombre al menor.
}
letter-child-reasons = { $law ->
    [fadp] El menor no puede decidir sobre esto y no lo ha elegido. Que las cuentas de menores queden fuera, como ustedes dicen, no afecta a lo que publican las personas adultas.
    [other] El menor no puede decidir sobre esto y no lo ha elegido. Que las cuentas de menores queden fuera, como ustedes dicen, no afecta a lo que publican las personas adultas.
   *[gdpr] El menor no puede decidir sobre esto y no lo ha elegido. El artículo 6, apartado 1, letra f, del { $act } da un peso particular a los intereses de los niños. Que las cuentas de menores queden fuera, como ustedes dicen, no afecta a lo que publican las personas adultas.
}
letter-child-name = No indico aquí el nombre del menor. Si necesitan algo para encontrar los datos, les ruego que me digan qué y por qué.
letter-represented = { $law ->
    [fadp] Represento a { $represented }. En nombre de esta persona, me opongo expresamente (artículo 30, apartado 2, letra b, de la Ley federal suiza de protección de datos, FADP) al uso de sus datos personales para desarrollar y mejorar la IA, en todos los productos de Meta. Esto abarca lo que se ha compartido hasta ahora, lo que se comparta en el futuro y los contenidos de otras personas en los que se pueda reconocer a esta persona.
    [other] Represento a { $represented }. En nombre de esta persona, me opongo al uso de sus datos personales para desarrollar y mejorar la IA, en todos los productos de Meta. Esto abarca lo que se ha compartido hasta ahora, lo que se comparta en el futuro y los contenidos de otras personas en los que se pueda reconocer a esta persona.
   *[gdpr] Represento a { $represented }. En nombre de esta persona, me opongo, conforme al artículo 21, apartado 1, del { $act }, al uso de sus datos personales para desarrollar y mejorar la IA, en todos los productos de Meta. Esto abarca lo que se ha compartido hasta ahora, lo que se comparta en el futuro y los contenidos de otras personas en los que se pueda reconocer a esta persona.
}
letter-accounts-represented = Las cuentas de esta persona:
letter-mandate = Lo que me da derecho a actuar: { $mandate }. Adjunto una copia. Si necesitan algo más, les ruego que me digan qué y por qué.
letter-on-behalf-child = Escribo en nombre de un menor, de quien soy titular de la patria potestad o tutela. Cuando esta carta habla de mis datos, mis cuentas o mis derechos, se refiere a los del menor. Les ruego que me envíen a mí la respuesta.
letter-on-behalf-represented = Escribo en nombre de { $represented }, a quien represento. Cuando esta carta habla de mis datos, mis cuentas o mis derechos, se refiere a los de esta persona. Les ruego que me envíen a mí la respuesta.

letter-non-user = { $law ->
    [fadp] No tengo cuenta con ustedes. Me opongo expresamente (artículo 30, apartado 2, letra b, de la Ley federal suiza de protección de datos, FADP) al uso de datos sobre mí para desarrollar y mejorar la IA, procedan de contenidos de otras personas, de internet o de otras empresas.
    [other] No tengo cuenta con ustedes. Me opongo al uso de datos sobre mí para desarrollar y mejorar la IA, procedan de contenidos de otras personas, de internet o de otras empresas.
   *[gdpr] No tengo cuenta con ustedes. Me opongo, conforme al artículo 21, apartado 1, del { $act }, al uso de datos sobre mí para desarrollar y mejorar la IA, procedan de contenidos de otras personas, de internet o de otras empresas.
}
letter-non-user-reasons = { $law ->
    [fadp] No tengo ninguna relación con ustedes, no recibí información y no podía esperar este uso.
    [other] No tengo ninguna relación con ustedes, no recibí información y no podía esperar este uso.
   *[gdpr] No tengo ninguna relación con ustedes, no recibí información (artículo 14 del { $act }) y no podía esperar este uso (considerando 47).
}

letter-past = Presenté, con fecha { $sent }, { $form }, una oposición al uso de mis datos personales para desarrollar y mejorar la IA. Indiqué la dirección de correo electrónico { $email }.
letter-silence = { $law ->
    [fadp] Desde entonces no he recibido respuesta.
    [other] Desde entonces no he recibido respuesta.
   *[gdpr] El artículo 12, apartado 3, del { $act } les da un mes para responder. El plazo terminó el { $due }. No he recibido ni respuesta ni un aviso motivado de que necesitan más tiempo.
}
letter-receipt-only = { $law ->
    [fadp] Desde entonces solo he recibido un acuse de recibo. Eso no es una respuesta.
    [other] Desde entonces solo he recibido un acuse de recibo. Eso no es una respuesta.
   *[gdpr] El artículo 12, apartado 3, del { $act } les da un mes para responder. El plazo terminó el { $due }. Solo he recibido un acuse de recibo. Eso no es una respuesta.
}
letter-remind-ask = Les ruego que me digan en el plazo de dos semanas si atienden mi oposición y desde qué día.
letter-else = { $law ->
    [uk] Si no recibo noticias suyas, les presentaré una reclamación conforme a la section 164A de la Data Protection Act 2018 y, después, otra ante la Information Commissioner’s Office (ICO).
    [fadp] Si no recibo noticias suyas, me dirigiré a la autoridad federal suiza de protección de datos (FDPIC).
    [other] Si no recibo noticias suyas, buscaré asesoramiento.
   *[gdpr] Si no recibo noticias suyas, presentaré una reclamación ante una autoridad de control (artículo 77 del { $act }).
}

letter-refused = Con fecha { $answered } me comunicaron que no atienden la oposición.
letter-burden = { $law ->
    [fadp] Un tratamiento contra mi voluntad expresa vulnera mis derechos de la personalidad, salvo que esté justificado (artículo 30, apartado 2, letra b, y artículo 31 de la FADP). Les ruego que me digan en qué justificación se basan en mi caso. Estos son mis motivos:
    [other] Les ruego que me digan por qué, y cómo han ponderado mis motivos:
   *[gdpr] Según el artículo 21, apartado 1, del { $act }, les corresponde a ustedes acreditar motivos legítimos imperiosos que prevalezcan sobre mis intereses, derechos y libertades. Les ruego que me digan cuáles son en mi caso y cómo los han ponderado frente a mis motivos:
}
letter-maintain = Mantengo mi oposición. Les ruego que la examinen de nuevo y me respondan en el plazo de dos semanas.
letter-meanwhile = Hasta entonces, les ruego que limiten el tratamiento (artículo 18, apartado 1, letra d).

letter-access = { $law ->
    [fadp] Les solicito el acceso a mis datos personales (artículo 25 de la FADP). Les ruego que me digan
   *[gdpr] Les solicito el acceso a mis datos personales conforme al artículo 15 del { $act }. Les ruego que me digan
}
letter-access-whether = si mis datos se han usado o se usan para desarrollar o mejorar la IA
letter-access-which = qué categorías de datos son, de qué cuentas y desde cuándo
letter-access-sources = de dónde proceden los datos
letter-access-recipients = a quién se han comunicado, también al publicar un modelo
letter-access-time = cuánto tiempo se conservan para este fin
letter-access-interest = en qué interés legítimo se basan (artículo 13, apartado 1, letra d)
letter-access-objection = cómo han tramitado mi oposición, de fecha { $sent }, y desde qué día cuenta
letter-access-copy = Les ruego que me envíen también una copia de mis datos en lo que se conserva para el entrenamiento.
letter-access-form = { $law ->
    [fadp] Les ruego que respondan por medios electrónicos, de forma gratuita y, como es la regla, en un plazo de 30 días (artículo 25, apartados 6 y 7, de la FADP).
   *[gdpr] Les ruego que respondan por medios electrónicos y en el plazo de un mes (artículo 12, apartado 3).
}

letter-erase = { $law ->
    [fadp] Como consecuencia de mi oposición, les pido que
   *[gdpr] Como consecuencia de mi oposición, les pido, conforme a los artículos 17, 18 y 19 del { $act }, que
}
letter-erase-chats = supriman lo que he escrito a Meta AI, en la medida en que se conserve para el entrenamiento
letter-erase-restrict = limiten el tratamiento de estos datos hasta que se haya hecho (artículo 18, apartado 1, letra d)
letter-erase-impossible = me digan, si consideran imposible la supresión, de qué datos y por qué
letter-erase-unlawful = En caso de que el uso haya sido ilícito, me baso también en el artículo 17, apartado 1, letra d.

letter-company-complaint = Les presento una reclamación, conforme a la section 164A de la Data Protection Act 2018, por cómo han tramitado mi oposición. Les ruego que acusen recibo en los 30 días siguientes a su recepción, la examinen y me comuniquen el resultado sin dilación indebida.

letter-complain = { $law ->
    [uk] Presento una reclamación contra { $controller }, { $controller-address }. Antes reclamé a la propia empresa, con fecha { $complained }, conforme a la section 164A de la Data Protection Act 2018.
    [fadp] Les comunico cómo { $controller }, { $controller-address }, tramita mi oposición al uso de mis datos personales para la IA (artículo 30, apartado 2, letra b, de la FADP).
   *[gdpr] Presento una reclamación, conforme al artículo 77 del { $act }, contra { $controller }, { $controller-address }. Se refiere a mi oposición al uso de mis datos personales para la IA.
}
letter-complain-lead = La autoridad principal para esta empresa es la Data Protection Commission irlandesa (artículos 56 y 60). Les ruego que le trasladen esta reclamación en la medida necesaria y que sean ustedes quienes me mantengan al corriente.
letter-course = Qué ha ocurrido:
letter-course-sent = { $sent }: me opongo, { $form }. Indico la dirección de correo electrónico { $email }.
letter-course-receipt = Meta confirma que ha recibido la oposición.
letter-course-due = { $law ->
    [fadp] Hasta ahora no he recibido respuesta.
   *[gdpr] { $due }: termina el mes del artículo 12, apartado 3. No he recibido ni respuesta ni aviso de que se necesite más tiempo.
}
letter-course-reminded = { $reminded }: envío a Meta un recordatorio y pido una respuesta.
letter-course-refused = { $answered }: Meta me comunica que no atiende la oposición.
letter-course-reasons = Mis motivos eran:
letter-breach = A mi juicio, se trata de estas disposiciones del { $act }:
letter-breach-time = el artículo 12, apartado 3, porque no llegó ninguna respuesta a tiempo
letter-breach-refusal = el artículo 21, apartado 1, porque no se me acreditaron motivos legítimos imperiosos
letter-breach-special-categories = el artículo 9, porque lo que es público revela aspectos especialmente sensibles
letter-breach-notice = el artículo 14, porque no recibí información
letter-complain-ask = Les pido que
letter-complain-examine = examinen esta reclamación
letter-complain-order = { $law ->
    [fadp] procuren que se atienda mi oposición
   *[gdpr] se ocupen de que se atienda mi oposición
}
letter-complain-tell = { $law ->
    [gdpr] me informen del curso y del resultado (artículo 77, apartado 2)
   *[other] me informen del resultado
}

letter-enclosure-objection = Una copia de mi oposición, con su fecha
letter-enclosure-mandate = Una copia de lo que me da derecho a actuar
letter-enclosure-answers = Capturas de pantalla y correos, si los tengo
letter-enclosure-complaint = Mi reclamación a la empresa y su respuesta, si la hay

letter-note-gaps = Completa lo que está entre corchetes y quita lo que no encaje.
letter-note-form-first = El formulario de Meta es más rápido. Una carta cuenta desde el día en que llega: envíala de modo que puedas demostrar cuándo fue.
letter-note-two-weeks = Las dos semanas son una petición. La ley no fija ese plazo.
letter-note-models-stay = Se trata de los datos que aún se conservan. Lo que un modelo entrenado ha aprendido difícilmente cambiará con esto.
letter-note-address-press = Esta dirección se conoce solo por la prensa. El formulario de Meta es el camino más seguro.
letter-note-no-deadline = La ley suiza no fija un plazo para responder a una oposición. Vuelve a preguntar pasados 30 días.
letter-note-other-law = Objector no conoce la ley de tu país, así que esta carta no cita ninguna.
letter-note-identify = Meta puede preguntar cómo encontrarte en sus datos. No des más de lo necesario para ello, ni un documento de identidad por adelantado.
letter-note-child = Ninguna carta oculta una foto. Pide también a quienes la publicaron que la borren o la muestren solo a sus amistades.
letter-note-represented = Adjunta una copia de lo que te da derecho a actuar. Tacha lo que no tenga que ver con esto y no adjuntes ningún documento de identidad. El país indicado en tus datos debe ser aquel en el que vive esta persona: cuentan la ley y la autoridad de ese país.
letter-note-authority-form = La autoridad tiene su propia página o formulario para reclamaciones. Úsalo y copia en él este texto.
letter-note-check-address = Comprueba la dirección en el sitio web de la autoridad antes de enviar nada.
letter-note-lead = La reclamación la recibe tu propia autoridad. La irlandesa es la principal para Meta, pero no tienes que escribir a Dublín.
letter-note-land = En Alemania, para empresas como Meta es competente la autoridad de tu Land. Elige tu Land.
letter-note-login = El formulario de la autoridad exige una identidad electrónica, como MitID en Dinamarca o BankID en Noruega.
letter-note-no-plain-mail = Esta autoridad no admite reclamaciones por correo electrónico ordinario. Usa su formulario o el correo postal.
letter-note-public-record = Lo que se envía a esta autoridad pasa a ser un documento de acceso público. No pongas nada sensible.
letter-note-company-first = Esta autoridad quiere que te dirijas primero a la empresa.
letter-note-no-fines = La autoridad suiza puede examinar un asunto, pero no puede imponer multas.
letter-note-language = Esta carta está en un idioma que la autoridad admite.
letter-note-court = Si la autoridad no dice nada en tres meses, el artículo 78, apartado 2, del RGPD te abre la vía de un tribunal.
letter-note-not-covered = Objector no conoce ninguna autoridad para tu país o territorio. Búscala en el sitio web de tu gobierno.
letter-as-of = A fecha de { $date }
letter-undated = No se conoce la fecha de estos datos.
