# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in Spanish.

record-standing-not-sent = No enviada
record-standing-code-asked = Falta introducir el código de Meta
record-standing-waiting = { $days ->
    [one] Meta debe responder en el plazo de un día
   *[other] Meta debe responder en el plazo de { $days } días
 }
record-standing-waiting-no-limit = { $days ->
    [one] Dentro de un día será momento de preguntar
   *[other] Dentro de { $days } días será momento de preguntar
 }
record-standing-due-today = Meta debe responder hoy a más tardar
record-standing-due-yesterday = Meta debía responder ayer a más tardar. Puede que la respuesta esté en camino.
record-standing-overdue = { $days ->
    [one] Con un día de retraso
   *[other] Con { $days } días de retraso
 }
record-standing-unanswered = Aún sin respuesta
record-standing-granted = Atendida por Meta
record-standing-refused = Rechazada por Meta

record-next-nothing = No tienes que hacer nada más.
record-next-wait = Espera hasta el { $date }.
record-next-enter-code = Introduce en la página de Meta el código de su correo. Sin él, la oposición no llega.
record-next-send-again = A estas alturas el código ya habrá caducado. Envía de nuevo el formulario.
record-next-send-reminder = Envía un recordatorio a Meta.
record-next-answer-refusal = Responde a la negativa de Meta o presenta una reclamación ante la autoridad de protección de datos.
record-next-write-complaint = { $rule ->
    [uk] Reclama primero a Meta. Si no sirve, presenta una reclamación ante la ICO.
   *[other] Presenta una reclamación ante la autoridad de protección de datos.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Pregunta a la autoridad cómo va tu reclamación. Si no la tramita, o no dice nada en tres meses, puedes acudir a un tribunal.
   *[other] Pregunta a la autoridad cómo va tu reclamación.
 }

record-step-sent = Envío
record-step-confirmation = Confirmación
record-step-answer = Respuesta
record-step-reminder = Recordatorio
record-step-complaint = Reclamación
record-place-done = Hecho
record-place-now = Ahora
record-place-late = Con retraso
record-place-ahead = Más adelante
record-place-unneeded = No hace falta

record-due-gdpr = Meta debe responder a más tardar el { $date }: un mes después de recibir tu oposición, según el artículo 12, apartado 3, del RGPD.
record-due-uk = Meta debe responder a más tardar el { $date }: un mes después de recibir tu oposición, según el UK GDPR.
record-due-no-limit = La ley que se te aplica no fija, que Objector sepa, un plazo de respuesta. Pasados 30 días, el { $date }, será momento de preguntar.
record-due-extended = Meta escribió que necesita dos meses más. Por tanto, debe responder a más tardar el { $date }.
record-due-extended-too-late = Meta no escribió que necesitaba más tiempo hasta después de pasado el mes. Eso no cuenta.
record-due-moved-weekend = El { $day } cae en fin de semana.
record-due-moved-holiday-there = El { $day } es festivo donde Meta debe actuar.
record-due-moved-holiday-here = El { $day } es festivo donde vives. Por prudencia, Objector lo tiene en cuenta. Sin ello, el plazo de Meta acaba el { $date }.
record-due-holidays-unknown = Objector no conoce los festivos de ese año. Solo se tienen en cuenta los fines de semana.

record-channel-form = Con el formulario de Meta
record-channel-letter = Por correo postal
record-channel-e-mail = Por correo electrónico
record-say-sent = La envié el
record-say-received = Llegó a Meta el
record-say-extended = Meta escribió que necesita dos meses más, el
record-say-answered = La respuesta de Meta llegó el
record-say-reminded = Envié el recordatorio el
record-say-complained = Presenté una reclamación el
record-event-sent = Enviada el { $date }.
record-event-received = Recibida por Meta el { $date }.
record-event-extended = El { $date }, Meta escribió que necesita dos meses más.
record-event-answered = La respuesta de Meta llegó el { $date }.
record-event-reminded = Recordatorio enviado el { $date }.
record-event-complained = Reclamación enviada el { $date }.
record-state-submitted = Enviada
record-state-code-asked = Meta pide un código
record-state-acknowledged = Recibida por Meta
record-state-granted = Atendida por Meta
record-state-refused = Rechazada por Meta
record-state-not-sent = Al final no enviada

record-wrong-in-future = Ese día aún no ha llegado. Elige hoy o un día anterior.
record-wrong-too-early = Esa fecha es demasiado temprana. Elige el día de la oposición o uno posterior.
record-wrong-too-long = Es demasiado largo para guardarlo. Acórtalo.
record-wrong-changed = Entretanto, esto se ha cambiado en otra ventana. Así está ahora. Introdúcelo de nuevo.
record-wrong-unusable = No se ha recuperado nada de este archivo. No ha cambiado nada.

record-backup-file = objector-copia-{ $day }.json
record-fault-too-large = Este archivo es más grande que cualquiera de los que escribe Objector. No ha cambiado nada.
record-fault-not-ours = Esto no es una copia de seguridad hecha por Objector. No ha cambiado nada.
record-fault-newer = Este archivo lo hizo una versión más reciente de Objector. Actualiza primero la tuya. No ha cambiado nada.
record-fault-damaged = Este archivo está dañado. No ha cambiado nada.
record-fault-damaged-line = Este archivo está dañado en la línea { $line }, carácter { $column }. No ha cambiado nada.
record-fault-damaged-path = Este archivo contiene algo que Objector no escribe, en { $path }. No ha cambiado nada.
record-changes-none = Todo lo que hay en este archivo ya está aquí.
record-changes-added = { $count ->
    [one] Una oposición es nueva.
   *[other] { $count } oposiciones son nuevas.
 }
record-changes-updated = { $count ->
    [one] De una oposición, el archivo sabe más.
   *[other] De { $count } oposiciones, el archivo sabe más.
 }
record-changes-same = { $count ->
    [one] Una oposición es igual.
   *[other] { $count } oposiciones son iguales.
 }
record-changes-conflicts = { $count ->
    [one] Una oposición es distinta aquí y en el archivo. Se conservan las dos copias.
   *[other] { $count } oposiciones son distintas aquí y en el archivo. De cada una se conservan las dos copias.
 }
record-changes-person-taken = Tus datos se toman del archivo.
record-changes-person-differ = El archivo contiene otros datos tuyos. Se quedan los de este dispositivo, salvo que elijas los del archivo.
record-sync-bytes = Tu registro es ya demasiado grande para compartirlo con tus otros dispositivos. Se queda en este. Puedes pasarlo con un archivo de copia de seguridad.
record-sync-items = Tu registro tiene demasiadas oposiciones para compartirlo con tus otros dispositivos. Se queda en este. Puedes pasarlo con un archivo de copia de seguridad.

record-calendar-file = objector.ics
record-calendar-due = Meta debe responder a tu oposición
record-calendar-due-text = { $form } ({ $email }). Si en dos días no ha llegado nada, Objector te ayuda a enviar un recordatorio a Meta.
record-calendar-ask = Preguntar a Meta por tu oposición
record-calendar-ask-text = { $form } ({ $email }). Si no ha llegado respuesta, Objector te ayuda a preguntar.

record-proof-file = objector-prueba-{ $day }
record-proof-title = Lo que se envió a Meta
record-proof-made = Creado el { $moment } con Objector { $version }.
record-proof-means = Objector lo anotó en el dispositivo de la persona. Muestra qué se escribió y cuándo. No es una confirmación de Meta.
record-proof-sent = Enviada
record-proof-sent-corrected = Día, según la persona
record-proof-channel = Cómo
record-proof-platform = Servicio
record-proof-account = Para
record-proof-page = Página
record-proof-language = Idioma del formulario
record-proof-by = Anotado por
record-proof-by-page = Objector { $version }, cuando la persona pulsó el botón de Meta
record-proof-by-person = La persona, más tarde, en Objector { $version }
record-proof-due = Respuesta
record-proof-due-text = { $rule ->
    [no-limit] No hay plazo fijado. Momento de preguntar: { $date }
   *[other] A más tardar el { $date }
 }
record-proof-text = El texto enviado
record-proof-no-text = No se conservó ningún texto.
record-proof-answers = Qué más ponía en el formulario
record-proof-after = Qué pasó después
record-proof-nothing-after = No se vio ni se anotó nada.
record-proof-mark-page = { $state }: visto en la página de Meta el { $moment }.
record-proof-mark-person = { $state }: anotado por la persona el { $moment }.
record-proof-notes = Notas
record-proof-sum = Para qué sirven los números largos
record-proof-sum-means = Cada oposición termina con un número, su SHA-256. Se calcula a partir de todo lo que hay por encima, tal como está en el archivo JSON creado junto con esta página. Si se cambia una sola letra, el número es otro. Así, quien haya recibido antes el número puede comprobar que desde entonces no se ha cambiado nada.
