# The record: how it stands, what comes next, what is refused, and the page that shows what was sent, in European Portuguese.

record-standing-not-sent = Não enviada
record-standing-code-asked = Falta introduzir o código da Meta
record-standing-waiting = { $days ->
    [one] A Meta tem de responder no prazo de { $days } dia
   *[other] A Meta tem de responder no prazo de { $days } dias
 }
record-standing-waiting-no-limit = { $days ->
    [one] Daqui a { $days } dia será altura de perguntar
   *[other] Daqui a { $days } dias será altura de perguntar
 }
record-standing-due-today = A Meta tem de responder até hoje
record-standing-due-yesterday = A Meta tinha de responder até ontem. A resposta pode estar a caminho.
record-standing-overdue = { $days ->
    [one] Com { $days } dia de atraso
   *[other] Com { $days } dias de atraso
 }
record-standing-unanswered = Ainda sem resposta
record-standing-granted = Atendida pela Meta
record-standing-refused = Recusada pela Meta

record-next-nothing = Não tem de fazer mais nada.
record-next-wait = Espere até { $date }.
record-next-enter-code = Introduza na página da Meta o código que ela enviou por e-mail. Sem ele, a oposição não chega.
record-next-send-again = Por esta altura, o código já terá expirado. Envie de novo o formulário.
record-next-send-reminder = Envie um lembrete à Meta.
record-next-answer-refusal = Responda à recusa da Meta ou apresente reclamação à autoridade de proteção de dados.
record-next-write-complaint = { $rule ->
    [uk] Apresente primeiro reclamação à própria Meta. Se não ajudar, apresente reclamação à ICO.
   *[other] Apresente reclamação à autoridade de proteção de dados.
 }
record-next-ask-authority = { $rule ->
    [gdpr] Pergunte à autoridade em que ponto está a sua reclamação. Se ela não a tratar, ou nada disser durante três meses, pode recorrer a um tribunal.
   *[other] Pergunte à autoridade em que ponto está a sua reclamação.
 }

record-step-sent = Envio
record-step-confirmation = Confirmação
record-step-answer = Resposta
record-step-reminder = Lembrete
record-step-complaint = Reclamação
record-place-done = Feito
record-place-now = Agora
record-place-late = Em atraso
record-place-ahead = Mais tarde
record-place-unneeded = Não é preciso

record-due-gdpr = A Meta tem de responder até { $date }: um mês depois de ter recebido a sua oposição, segundo o artigo 12.º, n.º 3, do RGPD.
record-due-uk = A Meta tem de responder até { $date }: um mês depois de ter recebido a sua oposição, segundo o UK GDPR.
record-due-no-limit = A lei que se lhe aplica não fixa, que o Objector saiba, um prazo de resposta. Passados 30 dias, em { $date }, será altura de perguntar.
record-due-extended = A Meta escreveu que precisa de mais dois meses. Tem, por isso, de responder até { $date }.
record-due-extended-too-late = A Meta só escreveu que precisava de mais tempo depois de passado o mês. Isso não conta.
record-due-moved-weekend = Este dia calha num fim de semana: { $day }.
record-due-moved-holiday-there = Este dia é feriado onde a Meta tem de agir: { $day }.
record-due-moved-holiday-here = Este dia é feriado onde vive: { $day }. Por precaução, o Objector tem-no em conta. Sem isso, o prazo da Meta termina em { $date }.
record-due-holidays-unknown = O Objector não conhece os feriados desse ano. Só são tidos em conta os fins de semana.

record-channel-form = Pelo formulário da Meta
record-channel-letter = Por correio
record-channel-e-mail = Por e-mail
record-say-sent = Enviei-a em
record-say-received = Chegou à Meta em
record-say-extended = A Meta escreveu que precisa de mais dois meses, em
record-say-answered = A resposta da Meta chegou em
record-say-reminded = Enviei o lembrete em
record-say-complained = Apresentei reclamação em
record-event-sent = Enviada em { $date }.
record-event-received = Recebida pela Meta em { $date }.
record-event-extended = Em { $date }, a Meta escreveu que precisa de mais dois meses.
record-event-answered = A resposta da Meta chegou em { $date }.
record-event-reminded = Lembrete enviado em { $date }.
record-event-complained = Reclamação enviada em { $date }.
record-state-submitted = Enviada
record-state-code-asked = A Meta pede um código
record-state-acknowledged = Recebida pela Meta
record-state-granted = Atendida pela Meta
record-state-refused = Recusada pela Meta
record-state-not-sent = Afinal, não enviada

record-wrong-in-future = Esse dia ainda não chegou. Escolha hoje ou um dia anterior.
record-wrong-too-early = Esse dia é cedo demais. Escolha o dia da oposição ou um dia posterior.
record-wrong-too-long = É demasiado longo para guardar. Encurte o texto.
record-wrong-changed = Entretanto, isto foi alterado noutra janela. Está agora como se vê aqui. Introduza-o de novo.
record-wrong-unusable = Este ficheiro não foi importado. Nada foi alterado.

record-backup-file = objector-copia-{ $day }.json
record-fault-too-large = Este ficheiro é maior do que qualquer um que o Objector escreve. Nada foi alterado.
record-fault-not-ours = Isto não é uma cópia de segurança feita pelo Objector. Nada foi alterado.
record-fault-newer = Este ficheiro foi feito por um Objector mais recente. Atualize primeiro este. Nada foi alterado.
record-fault-damaged = Este ficheiro está danificado. Nada foi alterado.
record-fault-damaged-line = Este ficheiro está danificado na linha { $line }, carácter { $column }. Nada foi alterado.
record-fault-damaged-path = Este ficheiro contém algo que o Objector não escreve, em { $path }. Nada foi alterado.
record-changes-none = Tudo o que está neste ficheiro já está aqui.
record-changes-added = { $count ->
    [one] { $count } oposição é nova.
   *[other] { $count } oposições são novas.
 }
record-changes-updated = { $count ->
    [one] Sobre { $count } oposição, o ficheiro sabe mais.
   *[other] Sobre { $count } oposições, o ficheiro sabe mais.
 }
record-changes-same = { $count ->
    [one] { $count } oposição é igual.
   *[other] { $count } oposições são iguais.
 }
record-changes-conflicts = { $count ->
    [one] { $count } oposição é diferente aqui e no ficheiro. São guardadas as duas cópias.
   *[other] { $count } oposições são diferentes aqui e no ficheiro. De cada uma são guardadas as duas cópias.
 }
record-changes-person-taken = Os seus dados são os do ficheiro.
record-changes-person-differ = O ficheiro contém outros dados seus. Ficam os deste dispositivo, a não ser que escolha os do ficheiro.
record-sync-bytes = O seu registo tornou-se demasiado grande para ser partilhado com os seus outros dispositivos. Fica neste. Um ficheiro de cópia de segurança pode levá-lo para lá.
record-sync-items = O seu registo tem demasiadas oposições para ser partilhado com os seus outros dispositivos. Fica neste. Um ficheiro de cópia de segurança pode levá-lo para lá.

record-calendar-file = objector.ics
record-calendar-due = A Meta tem de responder à sua oposição
record-calendar-due-text = { $form } ({ $email }). Se dentro de dois dias não tiver chegado nada, o Objector ajuda a enviar um lembrete à Meta.
record-calendar-ask = Perguntar à Meta pela sua oposição
record-calendar-ask-text = { $form } ({ $email }). Se não tiver chegado resposta, o Objector ajuda a perguntar.

record-proof-file = objector-prova-{ $day }
record-proof-title = O que foi enviado à Meta
record-proof-made = Criado em { $moment } com o Objector { $version }.
record-proof-means = O Objector registou isto no dispositivo da própria pessoa. Mostra o que foi escrito, e quando. Não é uma confirmação da Meta.
record-proof-sent = Enviada
record-proof-sent-corrected = Dia, segundo a pessoa
record-proof-channel = Como
record-proof-platform = Serviço
record-proof-account = Para
record-proof-page = Página
record-proof-language = Língua do formulário
record-proof-by = Registado por
record-proof-by-page = Objector { $version }, quando o botão da Meta foi premido
record-proof-by-person = A pessoa, mais tarde, no Objector { $version }
record-proof-due = Resposta
record-proof-due-text = { $rule ->
    [no-limit] Não há prazo fixado. Altura de perguntar: { $date }
   *[other] Até { $date }
 }
record-proof-text = O texto enviado
record-proof-no-text = Não foi guardado nenhum texto.
record-proof-answers = O que mais estava no formulário
record-proof-after = O que se seguiu
record-proof-nothing-after = Nada foi visto nem anotado.
record-proof-mark-page = { $state }: visto na página da Meta em { $moment }.
record-proof-mark-person = { $state }: anotado pela pessoa em { $moment }.
record-proof-notes = Notas
record-proof-sum = Para que servem os números longos
record-proof-sum-means = Cada oposição termina com um número, o seu SHA-256. É calculado a partir de tudo o que está acima dele, tal como consta do ficheiro JSON criado juntamente com esta página. Se uma única letra for alterada, o número é outro. Assim, quem tiver recebido o número antes pode verificar que nada foi alterado desde então.
